using ReportSearch.Facts.Indicators;

namespace ReportSearch.Facts.Statements;

/// <summary>The indicators that a folded sentence names.</summary>
internal sealed class SentenceIndicators(string text, IndicatorCatalog catalog)
{
    private readonly List<IndicatorMention> mentions = catalog.FindFolded(text);

    /// <summary>The indicator that the whole run names, but for a neutral ending; null where it names none.</summary>
    public Indicator? Of(int start, int end)
    {
        foreach (var mention in mentions)
        {
            if (mention.Range.Start != start || mention.Range.End > end) continue;
            for (var tail = end; tail >= mention.Range.End;)
            {
                if (tail == mention.Range.End) return mention.Indicator;
                if ((SubjectWords.Goals.AtEnd(text, mention.Range.End, tail) ?? SubjectWords.Tails.AtEnd(text, mention.Range.End, tail)) is not { } word) break;
                tail -= word.Length;
            }
        }
        return null;
    }

    /// <summary>The one named at <paramref name="start"/>; null where none begins there.</summary>
    public IndicatorMention? At(int start) =>
        mentions.Find(mention => mention.Range.Start == start) is { Indicator: not null } first ? first : null;

    /// <summary>The indicator of that name.</summary>
    public Indicator? Named(string name) => catalog.Find(name);

    /// <summary>The last one named before <paramref name="end"/>; null where there is none.</summary>
    public IndicatorMention? LastBefore(int end) =>
        mentions.FindLast(mention => mention.Range.End <= end) is { Indicator: not null } last ? last : null;

    /// <summary>
    /// Where the subject ends when the predicate begins at <paramref name="start"/>: 经济增长 is a name whole, though 增长 is
    /// a verb.
    /// </summary>
    public int SubjectEnd(int start, int limit)
    {
        foreach (var mention in mentions)
            if (mention.Range.Start < start && mention.Range.End > start && mention.Range.End <= limit)
                return mention.Range.End;
        return start;
    }
}
