using ReportSearch.Answers.Evidence;
using ReportSearch.Text;

namespace ReportSearch.Answers.Writing;

/// <summary>What is said of a matter: the best passage's sentences, and those of others that come near.</summary>
internal static class DescriptionWriter
{
    private const int LongestWindow = 160;
    private const int LongestAnswer = 700;
    private const int MostPassages = 3;
    private const double NearBest = 0.8;
    private const double LeastCoverage = 0.3;

    /// <summary>The answer for the last year asked of, which reviews those before it.</summary>
    public static Answer Write(AnswerScope scope)
    {
        var aspect = scope.Aspects[^1];
        if (scope.Uncovered(aspect) is { } refusal) return refusal;
        var ranked = scope.Rank(aspect, LongestWindow).Where(r => r.Window is not null).Take(MostPassages).ToList();
        if (ranked.Count == 0 || ranked[0].Window!.Coverage < LeastCoverage || !scope.TellsTime(ranked[0].Window!))
            return scope.Refusals.NotSaid(scope.Question, aspect, ranked.FirstOrDefault()?.Window);
        if (Presupposition.Deny(scope, aspect, ranked[0].Window!) is { } denial) return denial;
        var draft = new Draft(scope.Question);
        var parts = new List<string>();
        var length = 0;
        foreach (var candidate in ranked.Where(r => r.Score >= NearBest * ranked[0].Score))
        {
            var range = Sentences(candidate.Window!, LongestAnswer - length);
            if (range.Length == 0) continue;
            var passage = candidate.Hit.Passage;
            parts.Add($"{Wording.Of(passage.Report)}：{range.Of(passage.Text)}{draft.Cite(passage, range)}");
            length += parts[^1].Length;
        }
        return draft.Answer(string.Join('\n', parts));
    }

    /// <summary>Whole sentences from the first of the window on, then before it, as long as there is room.</summary>
    private static CharRange Sentences(ClauseWindow window, int room)
    {
        var sentences = window.View.Sentences;
        int first = window.View.Clauses[window.First].Sentence, last = window.View.Clauses[window.Last].Sentence;
        if (sentences[last].End - sentences[first].Start > room) return default;
        while (last + 1 < sentences.Count && sentences[last + 1].End - sentences[first].Start <= room) last++;
        while (first > 0 && sentences[last].End - sentences[first - 1].Start <= room) first--;
        return CharRange.Between(sentences[first].Start, sentences[last].End);
    }
}
