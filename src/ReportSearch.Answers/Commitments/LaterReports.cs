using ReportSearch.Corpus;
using ReportSearch.Index;

namespace ReportSearch.Answers.Commitments;

/// <summary>The reports laid out last, so that the promises of a place share them.</summary>
/// <param name="index">The reports.</param>
internal sealed class LaterReports(ReportIndex index)
{
    private const int MostKept = 32;

    private readonly Lock gate = new();
    private readonly LinkedList<(ReportId Id, Lazy<LaterReport> Report)> newestFirst = new();

    /// <summary>The report of <paramref name="header"/>, laid out.</summary>
    public LaterReport Of(ReportHeader header)
    {
        Lazy<LaterReport> report;
        lock (gate)
        {
            var known = newestFirst.First;
            while (known is not null && known.Value.Id != header.Id) known = known.Next;
            if (known is not null) newestFirst.Remove(known);
            else known = new((header.Id, new(() => LaterReport.Of(header.Year!.Value, index.Passages(header.Id)))));
            newestFirst.AddFirst(known);
            if (newestFirst.Count > MostKept) newestFirst.RemoveLast();
            report = known.Value.Report;
        }
        return report.Value;
    }
}
