using ReportSearch.Answers.Evidence;
using ReportSearch.Facts;
using ReportSearch.Index.Searching;

namespace ReportSearch.Answers.Writing;

/// <summary>A promise and what came of it: the words that promise, and the later words that report.</summary>
internal static class CommitmentWriter
{
    private const int LongestWindow = 44;

    /// <summary>The answer: the promise first, then the newest report that speaks of it.</summary>
    public static Answer Write(AnswerScope scope)
    {
        var question = scope.Question;
        var aspect = scope.Aspects[0];
        if (scope.Uncovered(aspect) is { } refusal) return refusal;

        var promise = Window(scope, aspect with { Modality = Modality.Target, Filter = ReportsOf(aspect, 0) });
        var result = Window(scope, aspect with { Modality = Modality.Result, Filter = ReportsOf(aspect, 1) });
        if (promise is null && result is null) return scope.Refusals.NotSaid(question, aspect, scope.Best(aspect, LongestWindow));
        if (result is null && question.Modality == Modality.Result && promise!.Figures.Count > 0)
            return scope.Refusals.NotSaid(question, aspect with { Modality = Modality.Result }, promise);
        var draft = new Draft(question);
        var lines = new List<string>();
        if (promise is not null) lines.Add($"{Wording.Of(promise.Passage.Report)}提出：{draft.Quote(promise.Widened(LongestWindow))}");
        if (result is null) lines.Add("后来的报告没有提到结果");
        else if (promise is null || result.Passage.Id != promise.Passage.Id || result.Range != promise.Range)
            lines.Add($"{Wording.Of(result.Passage.Report)}：{draft.Quote(result.Widened(LongestWindow))}");
        return draft.Answer(string.Join("；", lines));
    }

    private static ClauseWindow? Window(AnswerScope scope, Aspect aspect) =>
        scope.Rank(aspect, LongestWindow).Select(r => r.Window)
            .FirstOrDefault(w => w is not null && w.Coverage >= AnswerScope.LeastCoverage
                && (w.Figures.Count == 0 || w.Figures.Any(s => s.Modality == aspect.Modality || s.Modality == Modality.Ongoing)));

    /// <summary>The reports of the year that promises (0 years later) or of it and the next (1 year later).</summary>
    private static ReportFilter ReportsOf(Aspect aspect, int later) => aspect.Filter with
    {
        Years = aspect.Year is { } year ? [.. Enumerable.Range(year, later + 1)] : [],
    };
}
