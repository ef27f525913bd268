namespace ReportSearch.Engine;

/// <summary>What a query found.</summary>
/// <param name="Hits">The best documents, best first.</param>
/// <param name="Count">
/// How many documents have a term of the query (or, of a query of no terms, a vector) and meet its filter and phrases.
/// </param>
/// <param name="CountIsExact">Otherwise there are at least so many.</param>
public sealed record EngineResult(IReadOnlyList<EngineHit> Hits, int Count, bool CountIsExact);
