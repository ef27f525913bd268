using System.Text.RegularExpressions;
using ReportSearch.Answers.Commitments;
using ReportSearch.Answers.Evidence;
using ReportSearch.Answers.Questions;
using ReportSearch.Facts;
using ReportSearch.Facts.Statements;
using ReportSearch.Index;
using ReportSearch.Index.Searching;

namespace ReportSearch.Answers.Writing;

/// <summary>What later reports say of a promise in the words of the question, where the ledger links nothing.</summary>
/// <param name="scope">The question.</param>
/// <param name="promise">The words that promise.</param>
/// <param name="reports">Those that can tell.</param>
internal sealed partial class LaterWords(AnswerScope scope, ClauseWindow promise, IReadOnlyList<ReportHeader> reports)
{
    private const int LongestWindow = 64;
    private const double Alike = 0.6;
    private const double AlikeWithFigure = 0.5;

    private readonly int? promised = promise.Passage.Report.Year;
    private readonly Lazy<List<ClauseWindow>> windows = new(() => Read(scope, promise, reports));

    /// <summary>
    /// A result of the year, unit and measure promised, and of the same indicator, or where that is none, in words that meet most
    /// of the question; null where there is none.
    /// </summary>
    public ClauseWindow? SameFigure() => promise.Figures.Count == 0 ? null : windows.Value.Find(window => window.Figures.Any(reached =>
        promise.Figures.Any(target => IsReached(target, reached) && IsOfOneThing(target, reached, window))));

    /// <summary>
    /// The words that meet most of the question and tell what was reached: a figure of a unit promised or asked for, the oldest
    /// first, and for a yearly indicator of the next report alone; else a deed done; where the question asks when, with a time. Whether
    /// that keeps the promise they leave open.
    /// </summary>
    public ClauseWindow? Nearest()
    {
        var units = promise.Statements.Select(s => s.Quantity.BaseUnit).ToHashSet(StringComparer.Ordinal);
        var isOfYear = promise.Statements.Any(s => s.Indicator is not null && s.Period is { } period && period.From == period.To);
        if (reports.All(report => report.Year == promised)) return windows.Value.Find(window => window.Coverage >= Alike);   // another plan of that year
        var telling = windows.Value.FindAll(window => scope.TellsTime(window) && (!isOfYear || window.Passage.Report.Year <= promised + 1));
        return telling.Where(window => window.Coverage >= AlikeWithFigure && window.Statements.Any(s => IsToldOf(s) && units.Contains(s.Quantity.BaseUnit)))
                .OrderBy(window => window.Passage.Report.Year).FirstOrDefault()
            ?? telling.Find(window => window.Coverage >= Alike && IsDone(window));
    }

    /// <summary>
    /// A figure of the indicator of <paramref name="target"/> that is not the one promised, in words near the question, else wherever the
    /// next report states it; null where it has none.
    /// </summary>
    public ClauseWindow? OtherFigure(Statement target)
    {
        if (target.Indicator is not { } indicator) return null;
        var next = reports.Where(report => report.Year == promised + 1).Select(report => report.Id.Value).ToList();
        bool IsOther(Statement told) => told.Indicator == indicator && IsToldOf(told)
            && told.Quantity.BaseUnit == target.Quantity.BaseUnit && !PromisesAsked.AreSame(told.Quantity, target.Quantity);
        return windows.Value.Find(window => window.Passage.Report.Year == promised + 1 && window.Statements.Any(IsOther))
            ?? (next.Count == 0 ? null : scope.Index.Speaking(indicator, Modality.Result, ReportFilter.None with { Reports = next })
                .SelectMany(passage => PassageView.Of(passage).FiguresOf(indicator))
                .Where(told => IsOther(told.Figure) && told.Figure.Measure == target.Measure && told.Figure.Period?.Year == promised)
                .Select(told => told.Window).FirstOrDefault());
    }

    /// <summary>A figure of an earlier year, or of another known indicator than those asked for, tells nothing.</summary>
    private bool IsToldOf(Statement statement) => statement.Modality != Modality.Target && (statement.Period is not { } period || period.To >= promised)
        && (statement.Indicator is null || scope.Question.Indicators.Count == 0 || scope.Question.Indicators.Contains(statement.Indicator));

    private static bool IsDone(ClauseWindow window) => Deed().IsMatch(window.Text)
        && SpokenClause.In(window.Passage.Text, window.Passage.Context).Any(clause => clause.Range.Overlaps(window.Range) && clause.Modality == Modality.Result);

    private static bool IsReached(Statement target, Statement reached) =>
        reached.Modality == Modality.Result && reached.Quantity.BaseUnit == target.Quantity.BaseUnit
        && (reached.Measure == target.Measure || target.Indicator is null)
        && reached.Period?.Year is { } year && year == target.Period?.Year;

    private static bool IsOfOneThing(Statement target, Statement reached, ClauseWindow window) =>
        target.Indicator is null ? reached.Indicator is null && window.Coverage >= Alike
        : reached.Indicator is null ? window.Names(target.Indicator) : reached.Indicator == target.Indicator;

    private static List<ClauseWindow> Read(AnswerScope scope, ClauseWindow promise, IReadOnlyList<ReportHeader> reports)
    {
        if (reports.Count == 0) return [];
        var year = scope.Question.Time == QuestionTime.Report ? promise.Passage.Report.Year + 1 : promise.Passage.Report.Year;
        var filter = ReportFilter.None with { Reports = [.. reports.Select(report => report.Id.Value)] };
        return [.. scope.Rank(new Aspect(null, year, Modality.Result, filter), LongestWindow).Select(ranked => ranked.Window).OfType<ClauseWindow>()
            .Where(window => window.Coverage >= AnswerScope.LeastCoverage)];
    }

    [GeneratedRegex("[成现开办免消束毕设除]了?|完|实现|达到|超过|超额|提前|取消|免除|全面|成功|顺利|基本|建立|没有|未能")]
    private static partial Regex Deed();
}
