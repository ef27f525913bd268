using ReportSearch.Facts;
using ReportSearch.Facts.Indicators;
using ReportSearch.Facts.Statements;
using ReportSearch.Index;
using ReportSearch.Index.Passages;
using ReportSearch.Index.Searching;
using ReportSearch.Text;

namespace ReportSearch.Answers.Coverage;

/// <summary>
/// Which reports speak of something. Of an indicator: a passage states a figure of it, for the report's own place, in the modality and of the
/// year asked where one is. Of words: a passage holds them as they stand, folded, or a name that the thesaurus has for
/// them. Found through the index, without reading the passages of all reports; a scan of them all finds the same.
/// </summary>
/// <param name="index">The reports.</param>
internal sealed class SpeakingReports(ReportIndex index)
{
    private const int Most = 1000;

    /// <summary>The first passage of each of <paramref name="reports"/> that states a figure, in the order of the reports.</summary>
    public IReadOnlyList<Citation> Of(Indicator indicator, Modality? modality, IReadOnlyList<int> years, IReadOnlyList<ReportHeader> reports)
    {
        var wanted = reports.Select(r => r.Id).ToHashSet();
        return InOrder(reports, index.Speaking(indicator, modality, ReportFilter.None)
            .Where(passage => wanted.Contains(passage.Report.Id))
            .SelectMany(passage => Stated(passage, indicator, modality, years).Take(1).Select(s => new Citation(passage, Within(s.Range, passage)))));
    }

    /// <summary>The first passage of each of <paramref name="reports"/> that holds <paramref name="words"/>, in the order of the reports.</summary>
    public IReadOnlyList<Citation> Of(string words, IReadOnlyList<ReportHeader> reports)
    {
        var found = new List<Citation>();
        foreach (var name in Names(words)) found.AddRange(Holding(name, reports));
        return InOrder(reports, found);
    }

    /// <summary>The words and what the thesaurus has for them, folded.</summary>
    public IReadOnlyList<string> Names(string words)
    {
        var folded = TextFolder.Fold(words).Text;
        return [folded, .. index.Thesaurus.Others(folded)];
    }

    /// <summary>The figures of <paramref name="passage"/> by which it speaks of an indicator.</summary>
    public static IEnumerable<Statement> Stated(Passage passage, Indicator indicator, Modality? modality, IReadOnlyList<int> years) =>
        StatementReader.Read(passage.Text, passage.Context).Where(s => s.Indicator == indicator && s.Place is null
            && (modality is null || s.Modality == modality) && (years.Count == 0 || s.Year is { } year && years.Contains(year)));

    /// <summary>Searches until no report is left that holds it: one search tells of so many passages.</summary>
    private IEnumerable<Citation> Holding(string name, IReadOnlyList<ReportHeader> reports)
    {
        var left = reports.Select(r => r.Id).ToHashSet();
        while (left.Count > 0)
        {
            var filter = ReportFilter.None with { Reports = [.. left.Select(id => id.Value)] };
            var hits = index.Search(new PassageQuery(name, filter, Most, SearchMode.Keyword) { Phrases = [name] });
            foreach (var hit in hits.OrderBy(hit => hit.Passage.Ordinal).DistinctBy(hit => hit.Passage.Report.Id))
            {
                left.Remove(hit.Passage.Report.Id);
                yield return new Citation(hit.Passage, ClauseWith(name, hit.Passage.Text));
            }
            if (hits.Count < Most) yield break;
        }
    }

    /// <summary>The words between marks around the first place that holds <paramref name="name"/>.</summary>
    private static CharRange ClauseWith(string name, string text)
    {
        var folded = TextFolder.Fold(text);
        var at = folded.Text.IndexOf(name, StringComparison.Ordinal);
        var held = folded.ToSource(new CharRange(Math.Max(0, at), at < 0 ? 0 : name.Length));
        var start = held.Start == 0 ? 0 : text.LastIndexOfAny(['，', '。', '；', '：', '！', '\n'], held.Start - 1) + 1;
        var end = text.IndexOfAny(['，', '。', '；', '！', '\n'], held.End);
        return CharRange.Between(start, end < 0 ? text.Length : end);
    }

    private static CharRange Within(CharRange range, Passage passage) => CharRange.Between(range.Start, Math.Min(range.End, passage.Text.Length));

    private static List<Citation> InOrder(IReadOnlyList<ReportHeader> reports, IEnumerable<Citation> found)
    {
        var first = found.DistinctBy(citation => citation.Passage.Report.Id).ToDictionary(citation => citation.Passage.Report.Id);
        return [.. reports.Where(report => first.ContainsKey(report.Id)).Select(report => first[report.Id])];
    }
}
