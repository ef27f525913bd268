using ReportSearch.Corpus.Places;
using ReportSearch.Facts.Statements;
using ReportSearch.Text;

namespace ReportSearch.Index.Passages;

/// <summary>What is found and cited: a paragraph, or a piece of a long one.</summary>
/// <param name="Id">Stable name.</param>
/// <param name="Report">The report it is of.</param>
/// <param name="Headings">The headings above it, outermost first.</param>
/// <param name="Ordinal">The paragraph's position in the report, from 1.</param>
/// <param name="Range">Where it stands in the paragraph's text.</param>
/// <param name="Text">The words themselves.</param>
public sealed record Passage(
    PassageId Id, ReportHeader Report, IReadOnlyList<string> Headings, int Ordinal, CharRange Range, string Text)
{
    /// <summary>How many pieces before it are read with it: more would make a paragraph's cost grow with its square.</summary>
    internal const int PiecesOfLead = 8;

    /// <summary>What its paragraph says before it, near enough to matter; empty for the first piece.</summary>
    public string Lead { get; init; } = "";

    /// <summary>What its report, headings and paragraph tell of its figures.</summary>
    public StatementContext Context =>
        ContextOf(Report.Place, Report.Year, Headings, Ordinal, Report.ParagraphCount) with { Lead = Lead };

    /// <summary>What the report and headings of a paragraph tell of its figures.</summary>
    internal static StatementContext ContextOf(
        Place? place, int? year, IReadOnlyList<string> headings, int ordinal, int paragraphs) =>
        new(year, headings, (ordinal - 1.0) / Math.Max(1, paragraphs - 1)) { Home = place };
}
