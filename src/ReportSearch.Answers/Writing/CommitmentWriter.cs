using ReportSearch.Answers.Commitments;
using ReportSearch.Answers.Evidence;
using ReportSearch.Answers.Questions;
using ReportSearch.Facts;
using ReportSearch.Facts.Statements;
using ReportSearch.Index;
using ReportSearch.Index.Searching;

namespace ReportSearch.Answers.Writing;

/// <summary>
/// A promise and what came of it: the words that promise, the later words that report, and the status that follows. Safe for
/// many threads at once.
/// </summary>
/// <param name="index">The reports.</param>
internal sealed class CommitmentWriter(ReportIndex index)
{
    private const int LongestWindow = 44;
    private const int LongestOutcome = 92;
    private const int LongestAnswer = 200;
    private const double AsGood = 0.05;
    private const string Silence = "后来的报告没有提到";
    private const string NoPromise = "没有找到提出目标的原文";

    private readonly PromiseFollower follower = new(index);

    /// <summary>The answer: promise, evidence, status; silence is told as such and never as a promise missed.</summary>
    public Answer Write(AnswerScope scope)
    {
        var question = scope.Question;
        var aspect = scope.Aspects[0];
        if (scope.Uncovered(aspect) is { } refusal) return refusal;
        if (AgreementWriter.Write(scope) is { } agreement) return agreement;

        var promise = PromiseFor(scope, aspect);
        var outcomes = promise is null ? ResultAlone(scope, aspect) : OutcomesOf(promise, scope);
        if (promise is null && outcomes.Count == 0) return scope.Refusals.NotSaid(question, aspect, scope.Best(aspect, LongestWindow));
        if (outcomes.Count == 0 && question.Modality == Modality.Result && promise!.Figures.Count > 0)
            return scope.Refusals.NotSaid(question, aspect with { Modality = Modality.Result }, promise);

        var whole = Written(question, promise, outcomes, LongestOutcome);
        return whole.Text.Length <= LongestAnswer ? whole : Written(question, promise, outcomes, 0);
    }

    private static Answer Written(Question question, ClauseWindow? promise, List<PromiseOutcome> outcomes, int longestOutcome)
    {
        var draft = new Draft(question);
        var lines = new List<string> { promise is null ? NoPromise : $"{Wording.Of(promise.Passage.Report)}提出：{draft.Quote(promise.Widened(LongestWindow))}" };
        lines.AddRange(outcomes.Select(outcome => $"{Wording.Of(outcome.Words.Passage.Report)}：{draft.Quote(outcome.Widened(longestOutcome))}").Distinct());
        if (outcomes.Count == 0) lines.Add(Silence);
        else if (StatusOf(outcomes) is { Length: > 0 } status) lines.Add($"结果：{status}");
        return draft.Answer(string.Join("；", lines));
    }

    /// <summary>
    /// The words that promise: those that hold the figure asked after; without a year the newest that fit as well as the best,
    /// where something later can tell of them.
    /// </summary>
    private ClauseWindow? PromiseFor(AnswerScope scope, Aspect aspect)
    {
        var fitting = Windows(scope, aspect with { Modality = Modality.Target, Filter = ReportsOf(aspect) }).ToList();
        var asked = PromisesAsked.FiguresIn(scope.Question.Text);
        var holding = fitting.FindAll(window => window.View.Clauses.Skip(window.First).Take(window.Last - window.First + 1).SelectMany(c => c.Statements)
            .Any(s => asked.Any(figure => PromisesAsked.AreSame(figure, s.Quantity))));
        if (holding.Count > 0) fitting = holding;
        if (aspect.Year is not null || fitting.Count == 0) return fitting.FirstOrDefault();
        return fitting.Where(window => window.Coverage >= fitting[0].Coverage - AsGood && window.Figures.Count >= fitting[0].Figures.Count)
            .OrderByDescending(window => follower.Later(window.Passage.Report).Count > 0).ThenByDescending(window => window.Passage.Report.Year)
            .First();
    }

    /// <summary>What came of the promises asked for: by the ledger, else by the thing itself that the question names, else where another
    /// report of the place tells the plan again.</summary>
    private List<PromiseOutcome> OutcomesOf(ClauseWindow promise, AnswerScope scope)
    {
        var report = promise.Passage.Report;
        var found = PromisesAsked.In(promise, scope.Question)
            .Select(p => (Promise: p, Finding: Finding.Deciding(follower.Follow(p))))
            .Where(p => p.Finding is not null)
            .SelectMany(p => WithFigure(PromiseOutcome.Of(p.Finding!), p.Promise, promise, scope)).ToList();
        if (found.Count > 0) return found;
        if (promise.Figures.Count == 0 && Finding.Deciding(follower.Follow(scope.Question.Subject, report)) is { } finding)
            return [PromiseOutcome.Of(finding)];
        if (OfSameIndicator(scope, promise) is { } words) return [new PromiseOutcome(words, null)];
        return promise.Figures.Count == 0 && follower.ToldAgain(scope.Question.Subject, report) is { } again ? [PromiseOutcome.Of(again) with { Status = null }] : [];
    }

    /// <summary>The figure reached with words that only say whether the target was (没有实现年初确定的目标).</summary>
    private IEnumerable<PromiseOutcome> WithFigure(PromiseOutcome outcome, Promise promised, ClauseWindow promise, AnswerScope scope)
    {
        yield return outcome;
        if (promised.Commitment.Statement is { } target && outcome.TellsNoOther(target.Quantity) && OfSameIndicator(scope, promise) is { } words)
            yield return new PromiseOutcome(words, outcome.Status);
    }

    /// <summary>The word for one status; the words in the order of the evidence where several things were promised.</summary>
    private static string StatusOf(List<PromiseOutcome> outcomes) =>
        string.Join('、', outcomes.Select(o => o.Status).Distinct().Count() == 1 ? Words(outcomes[..1]) : Words(outcomes));

    private static IEnumerable<string> Words(List<PromiseOutcome> outcomes) =>
        outcomes.Select(o => o.Status).OfType<CommitmentStatus>().Select(StatusWord.Of);

    /// <summary>What later reports say of the indicator promised, where the ledger does not link it: of the year promised, in the same measure.</summary>
    private ClauseWindow? OfSameIndicator(AnswerScope scope, ClauseWindow promise)
    {
        var targets = promise.Figures.Where(s => s.Indicator is not null && s.Modality == Modality.Target).ToList();
        var later = follower.Later(promise.Passage.Report);
        if (targets.Count == 0 || later.Count == 0) return null;
        return Windows(scope, new Aspect(null, null, Modality.Result, Among(later))).FirstOrDefault(window => window.Figures.Any(reached =>
            targets.Any(target => IsReached(target, reached) && (reached.Indicator is not null || window.Names(target.Indicator!)))));
    }

    private static bool IsReached(Statement target, Statement reached) =>
        reached.Modality == Modality.Result && (reached.Indicator ?? target.Indicator) == target.Indicator
        && reached.Measure == target.Measure && reached.Quantity.BaseUnit == target.Quantity.BaseUnit
        && reached.Period?.Year is { } year && year == target.Period?.Year;

    /// <summary>The result by itself, where nothing is found that promised it.</summary>
    private static List<PromiseOutcome> ResultAlone(AnswerScope scope, Aspect aspect)
    {
        var filter = aspect.Filter with { Years = aspect.Year is { } year ? [year, year + 1] : [] };
        return Windows(scope, aspect with { Modality = Modality.Result, Filter = filter })
            .Take(1).Select(window => new PromiseOutcome(window, null)).ToList();
    }

    private static IEnumerable<ClauseWindow> Windows(AnswerScope scope, Aspect aspect) =>
        scope.Rank(aspect, LongestWindow).Select(r => r.Window).OfType<ClauseWindow>()
            .Where(w => w.Coverage >= AnswerScope.LeastCoverage
                && (w.Figures.Count == 0 || w.Figures.Any(s => s.Modality == aspect.Modality || s.Modality == Modality.Ongoing)));

    private static ReportFilter Among(IReadOnlyList<ReportHeader> reports) =>
        ReportFilter.None with { Reports = [.. reports.Select(report => report.Id.Value)] };

    /// <summary>The reports of the year that promises.</summary>
    private static ReportFilter ReportsOf(Aspect aspect) => aspect.Filter with { Years = aspect.Year is { } year ? [year] : [] };
}
