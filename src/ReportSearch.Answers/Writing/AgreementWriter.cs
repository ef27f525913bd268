using System.Text.RegularExpressions;
using ReportSearch.Answers.Commitments;
using ReportSearch.Answers.Evidence;
using ReportSearch.Facts.Statements;
using ReportSearch.Text;

namespace ReportSearch.Answers.Writing;

/// <summary>Two reports held against one another: whether they tell the same of one thing, by its figures.</summary>
internal static partial class AgreementWriter
{
    private const int LongestWindow = 56;

    /// <summary>The words of both and whether their figures agree; null where that is not asked, or no two reports tell of it.</summary>
    public static Answer? Write(AnswerScope scope)
    {
        if (!Asked().IsMatch(TextFolder.Fold(scope.Question.Text).Text)) return null;
        var told = scope.Rank(scope.Aspects[0] with { Modality = null }, LongestWindow)
            .Select(ranked => ranked.Window).OfType<ClauseWindow>()
            .Where(window => window.Coverage >= AnswerScope.LeastCoverage)
            .DistinctBy(window => window.Passage.Report.Id)
            .ToList();
        if (told.Find(window => window.Figures.Count > 0) is not { } one) one = told.FirstOrDefault()!;
        if (told.Count < 2 || Other(told, one) is not { } other) return null;
        var draft = new Draft(scope.Question);
        ClauseWindow[] both = [.. new[] { one, other }.OrderBy(w => w.Passage.Report.Year).ThenBy(w => w.Passage.Report.Date)];
        var lines = both.Select(window => $"{Wording.Of(window.Passage.Report)}：{draft.Quote(window)}").ToList();
        lines.Add(Agree(both[0], both[1]) switch { true => "两处一致", false => "两处不一致", null => "两处都提到" });
        return draft.Answer(string.Join("；", lines));
    }

    /// <summary>The best of another report that has a figure of the same unit, where there is one.</summary>
    private static ClauseWindow? Other(List<ClauseWindow> told, ClauseWindow one)
    {
        var others = told.FindAll(window => window.Passage.Report.Id != one.Passage.Report.Id && window.Passage.Report.Place == one.Passage.Report.Place);
        return others.Find(other => Pair(one, other) is not null) ?? others.FirstOrDefault();
    }

    private static bool? Agree(ClauseWindow one, ClauseWindow other) =>
        Pair(one, other) is { } pair ? PromisesAsked.AreSame(pair.One.Quantity, pair.Other.Quantity) : null;

    /// <summary>The first figures of one thing, unit and measure.</summary>
    private static (Statement One, Statement Other)? Pair(ClauseWindow one, ClauseWindow other)
    {
        foreach (var figure in one.Figures)
            if (other.Figures.FirstOrDefault(f => f.Indicator == figure.Indicator && f.Quantity.BaseUnit == figure.Quantity.BaseUnit && f.Measure == figure.Measure) is { } like)
                return (figure, like);
        return null;
    }

    [GeneratedRegex("(?:说|写|给|报|讲)[得出]?的?[^,。?]{0,20}(?:是不是|是否)?一样|一致|对得上|接住|接得上|衔接|吻合|有没有出入|口径相同")]
    private static partial Regex Asked();
}
