using ReportSearch.Answers.Evidence;

namespace ReportSearch.Answers.Writing;

/// <summary>A name or a time: the clauses that give it, before others that speak of what has it.</summary>
internal static class EntityWriter
{
    private const int LongestWindow = 92;
    private const int ReadableLength = 64;

    /// <summary>What a window that gives a name must meet at least of what the best one meets.</summary>
    private const double NearBest = 0.7;

    /// <summary>The answer for the one aspect of the question.</summary>
    public static Answer Write(AnswerScope scope)
    {
        var aspect = scope.Aspects[0];
        if (scope.Uncovered(aspect) is { } refusal) return refusal;
        var name = scope.FocusOf(aspect).Name;
        var windows = scope.Rank(aspect, LongestWindow).Select(r => r.Window).OfType<ClauseWindow>().ToList();
        var best = windows.Find(scope.TellsTime) ?? windows.FirstOrDefault();
        if (best is null || !scope.Answers(best, aspect)) return scope.Refusals.NotSaid(scope.Question, aspect, best);
        var naming = windows.Find(window => window.Coverage >= NearBest * best.Coverage && scope.Answers(window, aspect)
            && window.Clauses.Any(clause => name?.MetBy(clause.Folded) > 0)) ?? best;
        if (Presupposition.Deny(scope, aspect, naming) is { } denial) return denial;
        var draft = new Draft(scope.Question);
        return draft.Answer($"{Wording.Of(naming.Passage.Report)}：{draft.Quote(naming.Widened(ReadableLength))}");
    }
}
