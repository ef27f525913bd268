using System.Text.RegularExpressions;
using ReportSearch.Answers.Evidence;

namespace ReportSearch.Answers.Writing;

/// <summary>
/// Chooses sentences that answer together: each for what it tells less what those already chosen have told (maximal marginal relevance,
/// Carbonell and Goldstein 1998), with a liking for the paragraph of the best.
/// </summary>
internal static partial class SentenceSelection
{
    private const int MostSentences = 5;
    private const double NearBest = 0.6;
    private const double LeastCoverage = 0.5;
    private const double LeastCoverageBeside = 0.3;
    private const double SameParagraph = 0.15;
    private const double OtherReport = 0.15;
    private const double Novelty = 0.4;
    private const double Repeated = 0.6;

    /// <summary>At most five of <paramref name="sentences"/> within so many characters, in text order, those of the best one's report
    /// first.</summary>
    public static IReadOnlyList<RankedSentence> Of(IReadOnlyList<RankedSentence> sentences, int longest)
    {
        if (sentences.MaxBy(s => s.Score) is not { } best) return [];
        var left = sentences.Where(s => IsBeside(s, best)
            ? s.Coverage >= LeastCoverageBeside * best.Coverage
            : s.IsOfSort && s.Coverage >= LeastCoverage * best.Coverage).ToList();
        var chosen = new List<RankedSentence>();
        var told = new HashSet<string>(StringComparer.Ordinal);
        var room = longest;
        while (chosen.Count < MostSentences)
        {
            left.RemoveAll(s => s.Range.Length > room);
            var next = left.Select(s => (Sentence: s, Repeats: Repetition(s, told)))
                .Where(s => s.Repeats < Repeated)
                .Select(s => (s.Sentence, Value: s.Sentence.Score + Nearness(s.Sentence, best) - Novelty * s.Repeats))
                .Where(s => s.Value >= NearBest * best.Score)
                .OrderByDescending(s => s.Value).FirstOrDefault().Sentence;
            if (next is null) break;
            chosen.Add(next);
            left.Remove(next);
            told.UnionWith(Pairs(next.Folded));
            room -= next.Range.Length;
        }
        FillGaps(chosen, sentences, room);
        return [.. chosen.OrderBy(s => s.Passage.Report.Id != best.Passage.Report.Id).ThenBy(s => s.Passage.Report.Id.Value, StringComparer.Ordinal)
            .ThenBy(s => s.Passage.Ordinal).ThenBy(s => s.Passage.Range.Start).ThenBy(s => s.Range.Start)];
    }

    /// <summary>Adds a sentence that alone parts two chosen ones of a passage, and one that a chosen one goes on from.</summary>
    private static void FillGaps(List<RankedSentence> chosen, IReadOnlyList<RankedSentence> sentences, int room)
    {
        for (var i = 0; i + 1 < sentences.Count; i++)
        {
            var (gap, next) = (sentences[i], sentences[i + 1]);
            if (gap.Passage.Id != next.Passage.Id || chosen.Contains(gap) || !chosen.Contains(next) || gap.Range.Length > room) continue;
            var parts = i > 0 && sentences[i - 1].Passage.Id == gap.Passage.Id && chosen.Contains(sentences[i - 1]);
            if (!parts && !GoesOn().IsMatch(next.Folded)) continue;
            chosen.Add(gap);
            room -= gap.Range.Length;
        }
    }

    /// <summary>How a sentence begins that goes on from the one before.</summary>
    [GeneratedRegex("^(?:而|但|其中|同时|此外|另外|对此|为此|因此|这[些一个是样]|它|他们|其[^他中实]|上述|并且?|还)")]
    private static partial Regex GoesOn();

    private static double Nearness(RankedSentence sentence, RankedSentence best) =>
        sentence.Passage.Report.Id != best.Passage.Report.Id ? -OtherReport : IsBeside(sentence, best) ? SameParagraph : 0;

    private static bool IsBeside(RankedSentence sentence, RankedSentence best) =>
        sentence.Passage.Report.Id == best.Passage.Report.Id && sentence.Passage.Ordinal == best.Passage.Ordinal;

    /// <summary>The share of a sentence's pairs of characters that are told already.</summary>
    private static double Repetition(RankedSentence sentence, HashSet<string> told) =>
        told.Count == 0 ? 0 : Pairs(sentence.Folded).Average(pair => told.Contains(pair) ? 1.0 : 0.0);

    private static IEnumerable<string> Pairs(string folded) =>
        Enumerable.Range(0, Math.Max(1, folded.Length - 1)).Select(i => folded.Substring(i, Math.Min(2, folded.Length - i)));
}
