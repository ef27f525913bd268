using ReportSearch.Answers.Commitments;
using ReportSearch.Answers.Evidence;
using ReportSearch.Facts;
using ReportSearch.Facts.Statements;
using ReportSearch.Index.Searching;
using ReportSearch.Text;

namespace ReportSearch.Answers.Writing;

/// <summary>A promise and what came of it: the words that promise, and the later words that report.</summary>
internal static class CommitmentWriter
{
    private const int LongestWindow = 44;
    private const int LongestOutcome = 92;
    private const int FewestSharedPairs = 3;

    /// <summary>
    /// The answer: the promise first, then what the ledger found of it, else the newest report that speaks of it, else where
    /// another report of the place tells the plan again.
    /// </summary>
    public static Answer Write(AnswerScope scope)
    {
        var question = scope.Question;
        var aspect = scope.Aspects[0];
        if (scope.Uncovered(aspect) is { } refusal) return refusal;

        var promise = Window(scope, aspect with { Modality = Modality.Target, Filter = ReportsOf(aspect, 0) });
        var result = Window(scope, aspect with { Modality = Modality.Result, Filter = ReportsOf(aspect, 1) });
        if (promise is null && result is { Figures: [{ Modality: Modality.Target }, ..] }) (promise, result) = (result, null);
        if (promise is null && result is null) return scope.Refusals.NotSaid(question, aspect, scope.Best(aspect, LongestWindow));
        if (promise is not null) result = Outcome(scope, promise) ?? Later(result, promise) ?? ToldAgain(scope, aspect, promise);
        if (result is null && question.Modality == Modality.Result && promise!.Figures.Count > 0)
            return scope.Refusals.NotSaid(question, aspect with { Modality = Modality.Result }, promise);
        var draft = new Draft(question);
        var lines = new List<string>();
        if (promise is not null) lines.Add($"{Wording.Of(promise.Passage.Report)}提出：{draft.Quote(promise.Widened(LongestWindow))}");
        lines.Add(result is null
            ? "后来的报告没有提到结果"
            : $"{Wording.Of(result.Passage.Report)}：{draft.Quote(result.Widened(LongestWindow))}");
        return draft.Answer(string.Join("；", lines));
    }

    /// <summary>
    /// The result, where it can tell of the promise: what the promising report itself says of the same thing is of the year before.
    /// </summary>
    private static ClauseWindow? Later(ClauseWindow? result, ClauseWindow promise)
    {
        if (result is null || (result.Passage.Id == promise.Passage.Id && result.Range == promise.Range)) return null;
        if (promise.Passage.Report.Id == result.Passage.Report.Id && result.Figures.Count > 0) return null;
        return promise.Passage.Report.Year is { } year && result.Figures is [_, ..] figures && figures.All(f => f.Period is { } told && told.To < year)
            ? null
            : result;
    }

    /// <summary>What later reports say of the promise asked for among those in <paramref name="window"/>; null where nothing.</summary>
    private static ClauseWindow? Outcome(AnswerScope scope, ClauseWindow window)
    {
        var asked = PledgedThing.PairsOf(TextFolder.Fold(scope.Question.Subject).Text).ToHashSet(StringComparer.Ordinal);
        var promise = Promise.In([window.Passage])
            .Where(p => p.Commitment.Range.Overlaps(window.Range)
                && (scope.Question.Indicators.Count == 0 || scope.Question.Indicators.Contains(p.Commitment.Indicator)))
            .Select(p => (Promise: p, Shared: PledgedThing.PairsOf(TextFolder.Fold(p.Commitment.Text).Text).Count(asked.Contains)))
            .Where(p => p.Shared >= FewestSharedPairs || p.Promise.Commitment.Indicator is not null)
            .OrderByDescending(p => p.Shared).Select(p => p.Promise).FirstOrDefault();
        if (promise is null) return null;
        var found = new PromiseFollower(scope.Index).Follow(promise)
            .OrderByDescending(f => f.Verdict.IsFinal).ThenByDescending(f => f.Verdict.Confidence).FirstOrDefault();
        if (found is null) return null;
        var view = PassageView.Of(found.Citation.Passage);
        var clauses = Enumerable.Range(0, view.Clauses.Count).Where(i => view.Clauses[i].Range.Overlaps(found.Citation.Range)).ToList();
        return new ClauseWindow(view, clauses[0], clauses[^1], 1, 1, []).Widened(LongestOutcome);
    }

    /// <summary>The same plan in another report of the place, of that year or the next.</summary>
    private static ClauseWindow? ToldAgain(AnswerScope scope, Aspect aspect, ClauseWindow promise)
    {
        if (promise.Passage.Report is not { Place: { } place, Year: { } year } report) return null;
        var others = scope.Index.Matching(new ReportFilter([place], [year, year + 1], [], false, []) { OwnReports = true })
            .Where(other => other.Id != report.Id).Select(other => other.Id.Value).ToList();
        return others.Count > 0 && Window(scope, aspect with { Modality = Modality.Target, Filter = ReportFilter.None with { Reports = others } }) is { } again
            && AreOfOneTime(promise.Figures, again.Figures) ? again : null;
    }

    private static bool AreOfOneTime(IReadOnlyList<Statement> promised, IReadOnlyList<Statement> told) =>
        promised.Count == 0 || told.Count == 0 || told.Any(t => promised.Any(p => p.Period?.To == t.Period?.To));

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
