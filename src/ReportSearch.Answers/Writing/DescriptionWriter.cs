using ReportSearch.Answers.Evidence;
using ReportSearch.Text;

namespace ReportSearch.Answers.Writing;

/// <summary>What is said of a matter: the best sentences, in text order.</summary>
internal static class DescriptionWriter
{
    private const int LongestWindow = 160;
    private const int LongestAnswer = 700;
    private const int Passages = 20;
    private const double LeastCoverage = 0.3;
    private const double LeastCoverageOfStranger = 0.36;

    /// <summary>The answer for the last year asked of, which reviews those before it.</summary>
    public static Answer Write(AnswerScope scope)
    {
        var aspect = scope.Aspects[^1];
        if (scope.Uncovered(aspect) is { } refusal) return refusal;
        var wanted = MatterWanted.Of(scope.Question);
        var about = scope.About(wanted.Words);
        var ranked = about.Rank(aspect, LongestWindow).Where(r => r.Window is not null).Take(Passages).ToList();
        var focus = scope.About(wanted.Subject).FocusOf(aspect);
        var sentences = new SentenceRanker(focus, wanted).Rank(ranked);
        if (sentences.MaxBy(s => s.Score) is not { } best || !IsNear(best, wanted, focus) || !scope.TellsTime(ranked[0].Window!))
            return scope.Refusals.NotSaid(scope.Question, aspect, ranked.FirstOrDefault()?.Window);
        if (Presupposition.Deny(scope, aspect, ranked[0].Window!) is { } denial) return denial;
        var draft = new Draft(scope.Question);
        var lines = Joined(SentenceSelection.Of(sentences, LongestAnswer)).GroupBy(s => s.Passage.Report.Id)
            .Select(report => Wording.Of(report.First().Passage.Report) + "：" + string.Concat(
                report.Select(s => s.Range.Of(s.Passage.Text).ToString() + draft.Cite(s.Passage, s.Range))));
        return draft.Answer(string.Join('\n', lines));
    }

    /// <summary>Whether a sentence meets enough of the question, or is built as those that answer it are.</summary>
    private static bool IsNear(RankedSentence best, MatterWanted wanted, Focus focus) =>
        focus.Grounds(best.Coverage, best.Passage) >= (focus.Strangers.Count > 0 ? LeastCoverageOfStranger : LeastCoverage) || (wanted.Sort == MatterSort.Difficulties && best.IsOfSort);

    /// <summary>Sentences in text order, those that follow on one another in a passage as one.</summary>
    private static List<RankedSentence> Joined(IReadOnlyList<RankedSentence> sentences)
    {
        var joined = new List<RankedSentence>();
        foreach (var sentence in sentences)
            if (joined.Count > 0 && joined[^1].Passage.Id == sentence.Passage.Id && joined[^1].Range.End == sentence.Range.Start)
                joined[^1] = joined[^1] with { Range = CharRange.Between(joined[^1].Range.Start, sentence.Range.End) };
            else joined.Add(sentence);
        return joined;
    }
}
