using System.Text.RegularExpressions;
using ReportSearch.Answers.Commitments;
using ReportSearch.Answers.Evidence;
using ReportSearch.Answers.Questions;
using ReportSearch.Facts;
using ReportSearch.Facts.Quantities;
using ReportSearch.Index;
using ReportSearch.Index.Searching;

namespace ReportSearch.Answers.Writing;

/// <summary>
/// A promise and what came of it: the words that promise, the later words that report, and the status that follows. Safe for
/// many threads at once.
/// </summary>
/// <param name="index">The reports.</param>
internal sealed partial class CommitmentWriter(ReportIndex index)
{
    private const int LongestWindow = 44;
    private const int LongestOutcome = 92;
    private const int LongestAnswer = 120;
    private const int LongestOfSeveral = 200;
    private const double UnsureOfProgress = 0.6;
    private const double LeastCoverageOfFigure = 0.25;
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
        var asked = promise is null ? [] : PromisesAsked.In(promise, question);
        var outcomes = promise is null ? ResultAlone(scope, aspect) : OutcomesOf(promise, asked, scope);
        if (promise is null && outcomes.Count == 0) return scope.Refusals.NotSaid(question, aspect, scope.Best(aspect, LongestWindow));
        if (outcomes.Count == 0 && question.Modality == Modality.Result && promise!.Figures.Count > 0 && AsksHowMuch().IsMatch(question.Text))
            return scope.Refusals.NotSaid(question, aspect with { Modality = Modality.Result }, promise);

        var longest = asked.Count > 1 || outcomes.Count > 1 || !AsksHowMuch().IsMatch(question.Text) && promise is { Figures.Count: 0 } ? LongestOfSeveral : LongestAnswer;
        var whole = Written(question, promise?.Widened(LongestWindow), asked, outcomes, LongestOutcome);
        if (whole.Text.Length <= longest) return whole;
        whole = Written(question, promise?.Widened(LongestWindow), asked, outcomes, 0);
        if (whole.Text.Length <= longest) return whole;
        var shortest = AsksHowMuch().IsMatch(question.Text) || question.Indicators.Count > 0 ? promise?.NarrowedTo(question.Subject, promise.Figures) : promise;
        whole = Written(question, shortest, asked, outcomes, 0);
        return whole.Text.Length <= longest ? whole : Written(question, shortest, asked, Narrowed(outcomes, promise, question), 0);
    }

    /// <summary>The clauses alone that tell a figure of a unit promised, where there are such.</summary>
    private static List<PromiseOutcome> Narrowed(List<PromiseOutcome> outcomes, ClauseWindow? promise, Question question) =>
        outcomes.ConvertAll(outcome => outcome with
        {
            Words = outcome.Words.NarrowedTo(question.Subject,
                [.. outcome.Words.Statements.Where(s => promise is not null && promise.Statements.Any(p => p.Quantity.BaseUnit == s.Quantity.BaseUnit))]),
        });

    private static Answer Written(Question question, ClauseWindow? words, IReadOnlyList<Promise> asked, List<PromiseOutcome> outcomes, int longestOutcome)
    {
        var draft = new Draft(question);
        var lines = new List<string> { words is null ? NoPromise : $"{Wording.Of(words.Passage.Report)}提出：{draft.Quote(words)}" };
        foreach (var (_, passage, commitment) in asked)
            if (!commitment.Range.Overlaps(words!.Range)) lines.Add($"{commitment.Range.Of(passage.Text)}{draft.Cite(passage, commitment.Range)}");
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
        var target = aspect with { Modality = Modality.Target, Filter = ReportsOf(aspect) };
        var near = Near(scope, target).ToList();
        if (HoldingFigure([.. Ranked(scope, target).Where(w => w.Coverage >= LeastCoverageOfFigure)], PromisesAsked.FiguresIn(scope.Question.Text)) is { } holding) return holding;
        if (!AsksHowMuch().IsMatch(scope.Question.Text) && scope.Question.Indicators.Count == 0) near = [.. near.OrderByDescending(window => window.Coverage)];
        var fitting = near.FindAll(window => IsOf(window, Modality.Target));
        if (aspect.Year is not null || fitting.Count == 0) return fitting.FirstOrDefault();
        return fitting.Where(window => window.Coverage >= fitting[0].Coverage - AsGood && window.Figures.Count >= fitting[0].Figures.Count)
            .OrderByDescending(window => follower.Later(window.Passage.Report).Count > 0).ThenByDescending(window => window.Passage.Report.Year)
            .First();
    }

    /// <summary>The best words with a figure of <paramref name="asked"/>, else the clause of a passage found that holds one.</summary>
    private static ClauseWindow? HoldingFigure(List<ClauseWindow> near, IReadOnlyList<Quantity> asked) => asked.Count == 0 ? null
        : near.Find(window => window.Statements.Any(s => asked.Any(figure => PromisesAsked.AreSame(figure, s.Quantity))))
            ?? near.SelectMany(window => Enumerable.Range(0, window.View.Clauses.Count).Select(at => ClauseOf(window, at)))
                .FirstOrDefault(clause => clause.Statements.Any(s => asked.Any(figure => PromisesAsked.AreSame(figure, s.Quantity))));

    private static ClauseWindow ClauseOf(ClauseWindow window, int at) =>
        window with { First = at, Last = at, Figures = window.View.Clauses[at].Statements };

    /// <summary>What came of the promises asked for: by the ledger, else by the thing itself that the question names, else where another
    /// report of the place tells the plan again.</summary>
    private List<PromiseOutcome> OutcomesOf(ClauseWindow promise, IReadOnlyList<Promise> asked, AnswerScope scope)
    {
        var report = promise.Passage.Report;
        var later = new LaterWords(scope, promise, follower.Telling(report));
        var found = asked
            .Select(p => (Promise: p, Finding: Finding.Deciding(follower.Follow(p))))
            .Where(p => p.Finding is not null)
            .SelectMany(p => WithFigure(PromiseOutcome.Of(p.Finding!), p.Promise, later)).ToList();
        if (found.Count > 0 && (!scope.AsksTime || found.Exists(outcome => scope.TellsTime(outcome.Words)))) return found;
        if (later.SameFigure() is { } words) return [new PromiseOutcome(words, null)];
        if (asked.Any(p => p.Commitment.Statement is not null)) return Told(later);
        var told = promise.ClauseMost(scope.Question.Subject);
        var finding = Finding.Deciding(follower.Follow(scope.Question.Subject, report)) ?? Finding.Deciding(follower.Follow(told, report));
        if ((scope.AsksTime || finding is { Verdict.IsFinal: false, Verdict.Confidence: <= UnsureOfProgress }) && Told(later) is { Count: > 0 } nearest) return nearest;
        return found.Count > 0 ? found
            : finding is not null ? [PromiseOutcome.Of(finding)]
            : (follower.ToldAgain(scope.Question.Subject, report) ?? follower.ToldAgain(told, report)) is { } again ? [PromiseOutcome.Of(again) with { Status = null }]
            : Told(later);
    }

    /// <summary>The nearest words of later reports; they leave the status open.</summary>
    private static List<PromiseOutcome> Told(LaterWords later) => later.Nearest() is { } words ? [new PromiseOutcome(words, null)] : [];

    /// <summary>The figure reached with words that only say whether the target was (没有实现年初确定的目标).</summary>
    private static IEnumerable<PromiseOutcome> WithFigure(PromiseOutcome outcome, Promise promised, LaterWords later)
    {
        yield return outcome;
        if (promised.Commitment.Statement is { } target && outcome.TellsNoOther(target.Quantity) && (later.SameFigure() ?? later.OtherFigure(target)) is { } words)
            yield return new PromiseOutcome(words, outcome.Status);
    }

    /// <summary>The word for one status; the words in the order of the evidence where several things were promised.</summary>
    private static string StatusOf(List<PromiseOutcome> outcomes) =>
        string.Join('、', outcomes.Select(o => o.Status).Distinct().Count() == 1 ? Words(outcomes[..1]) : Words(outcomes));

    private static IEnumerable<string> Words(List<PromiseOutcome> outcomes) =>
        outcomes.Select(o => o.Status).OfType<CommitmentStatus>().Select(StatusWord.Of);

    /// <summary>The result by itself, where nothing is found that promised it.</summary>
    private static List<PromiseOutcome> ResultAlone(AnswerScope scope, Aspect aspect)
    {
        var filter = aspect.Filter with { Years = aspect.Year is { } year ? [year, year + 1] : [] };
        return Windows(scope, aspect with { Modality = Modality.Result, Filter = filter })
            .Take(1).Select(window => new PromiseOutcome(window, null)).ToList();
    }

    private static IEnumerable<ClauseWindow> Windows(AnswerScope scope, Aspect aspect) =>
        Near(scope, aspect).Where(window => IsOf(window, aspect.Modality!.Value));

    private static IEnumerable<ClauseWindow> Near(AnswerScope scope, Aspect aspect) =>
        Ranked(scope, aspect).Where(w => w.Coverage >= AnswerScope.LeastCoverage);

    private static IEnumerable<ClauseWindow> Ranked(AnswerScope scope, Aspect aspect) =>
        scope.Rank(aspect, LongestWindow).Select(r => r.Window).OfType<ClauseWindow>();

    private static bool IsOf(ClauseWindow window, Modality modality) =>
        window.Figures.Count == 0 || window.Figures.Any(s => s.Modality == modality || s.Modality == Modality.Ongoing);

    /// <summary>The reports of the year that promises.</summary>
    private static ReportFilter ReportsOf(Aspect aspect) => aspect.Filter with { Years = aspect.Year is { } year ? [year] : [] };

    [GeneratedRegex("多少|几")]
    private static partial Regex AsksHowMuch();
}
