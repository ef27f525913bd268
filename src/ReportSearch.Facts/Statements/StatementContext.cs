using ReportSearch.Corpus.Places;

namespace ReportSearch.Facts.Statements;

/// <summary>What a paragraph's report and headings tell of its figures.</summary>
/// <param name="ReportYear">The year the report plans; null where unknown.</param>
/// <param name="Headings">The headings above the paragraph, outermost first: 2023年工作回顾 makes results, 2024年重点工作 makes
/// targets.</param>
/// <param name="Position">Where the paragraph stands in its report, from 0 (first) to 1 (last): reports review first,
/// then plan.</param>
public sealed record StatementContext(int? ReportYear, IReadOnlyList<string> Headings, double Position)
{
    /// <summary>What its paragraph says before it, which may set its time; empty where it is the beginning.</summary>
    public string Lead { get; init; } = "";

    /// <summary>The report's place, which 全省 or 我市 means and no figure is said to be of; null where unknown.</summary>
    public Place? Home { get; init; }
}
