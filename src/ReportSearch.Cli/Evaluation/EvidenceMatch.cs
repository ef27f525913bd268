using ReportSearch.Index.Passages;

namespace ReportSearch.Cli.Evaluation;

/// <summary>Whether a passage is the one that evidence names.</summary>
internal static class EvidenceMatch
{
    private const int ShortestForPart = 8;
    private const double PartThatIsEnough = 0.7;

    /// <summary>
    /// Whether <paramref name="passage"/> is of the file (of any where none is named) and holds the quote, or 70 % of a
    /// longer one in a single run. A piece of a paragraph holds the paragraph.
    /// </summary>
    public static bool Holds(Passage passage, GoldEvidence evidence)
    {
        if (!passage.Report.Source.EndsWith(FileName(evidence.Doc), StringComparison.Ordinal)) return false;
        var (quote, text) = (ComparableText.Of(evidence.Quote), ComparableText.Of(passage.Text));
        if (evidence.IsParagraph && text.Length > 0 && quote.Contains(text, StringComparison.Ordinal)) return true;
        return text.Contains(quote, StringComparison.Ordinal)
            || (!evidence.IsParagraph && quote.Length >= ShortestForPart && ComparableText.LongestRun(quote, text) >= PartThatIsEnough * quote.Length);
    }

    private static string FileName(string source) => source[(source.LastIndexOf('/') + 1)..];
}
