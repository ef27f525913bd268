using ReportSearch.Engine;

namespace ReportSearch.Benchmarks.Scale;

/// <summary>What answers questions in a measurement. Safe for many threads.</summary>
internal interface ISearcher : IDisposable
{
    /// <summary>The best documents, best first.</summary>
    int[] Search(EngineQuery query);
}
