using System.Text.RegularExpressions;
using ReportSearch.Answers.Evidence;
using ReportSearch.Facts;
using ReportSearch.Facts.Quantities;
using ReportSearch.Facts.Statements;
using ReportSearch.Text;
using ReportSearch.Text.Numbers;

namespace ReportSearch.Answers.Writing;

/// <summary>
/// Whether something is so: 是 or 不是 where the words decide, by a figure beside the one asked of, a rank, a sign or a denial, and the
/// words in any case.
/// </summary>
internal static partial class YesNoWriter
{
    private const int LongestWindow = 72;

    /// <summary>The answer for the one aspect of the question.</summary>
    public static Answer Write(AnswerScope scope)
    {
        var aspect = scope.Aspects[0] with { Modality = scope.Aspects[0].Modality ?? Modality.Result };
        if (scope.Uncovered(aspect) is { } refusal) return refusal;
        var about = scope.About(Limit().Replace(scope.Question.Subject, " "));   // the limit asked of need not be what is said
        var window = about.Best(aspect, LongestWindow);
        if (window is null || !about.Answers(window, aspect)) return scope.Refusals.NotSaid(scope.Question, aspect, window);
        var draft = new Draft(scope.Question);
        var verdict = Verdict(TextFolder.Fold(scope.Question.Text).Text, TextFolder.Fold(window.Text).Text, FigureOf(about.FocusOf(aspect), window));
        var word = verdict is { } isSo ? isSo ? "是。" : "不是。" : "";
        return draft.Answer($"{word}{Wording.Of(window.Passage.Report)}：{draft.Quote(window)}");
    }

    private static Statement? FigureOf(Focus focus, ClauseWindow window)
    {
        var figures = window.Figures.Where(figure => !focus.HasIndicator || focus.IsOfIndicator(figure))
            .Where(figure => focus.ModalityAgreement(figure) >= 0 && focus.YearAgreement(figure) > -1);
        return figures.MaxBy(focus.YearAgreement);
    }

    /// <summary>Whether what is said says yes; null where it decides nothing.</summary>
    /// <param name="asked">The folded question.</param>
    /// <param name="said">The folded words that are nearest.</param>
    /// <param name="figure">The figure asked of; null where there is none.</param>
    internal static bool? Verdict(string asked, string said, Statement? figure) =>
        ByRank(asked, said) ?? BySign(asked, figure) ?? ByBound(asked, figure) ?? ByDenial(asked, said);

    /// <summary>是全省第一吗, 居全省第2位. Ranks in different fields tell nothing of each other.</summary>
    private static bool? ByRank(string asked, string said)
    {
        if (Rank().Match(asked) is not { Success: true } a || Rank().Match(said) is not { Success: true } s || !FieldsOf(asked).All(said.Contains)) return null;
        var (wanted, rank) = (RankOf(a), RankOf(s));
        return (a.Value[0], s.Value[0]) switch
        {
            ('第', '第') => rank == wanted,
            ('前', '第') => rank <= wanted,
            ('前', _) => rank <= wanted ? true : null,
            _ => rank < wanted ? false : null,
        };
    }

    private static IEnumerable<string> FieldsOf(string asked) => Field().Matches(asked).Select(m => m.Value);

    private static decimal RankOf(Match rank) => NumberReader.ReadAt(rank.Groups[1].ValueSpan, 0)?.Value ?? 0;

    /// <summary>是不是负增长, 增长0.9%.</summary>
    private static bool? BySign(string asked, Statement? figure) =>
        figure is not { Measure: Measure.Growth, Quantity.Value: not 0 } || Pace().IsMatch(asked) ? null
        : Falling().IsMatch(asked) ? figure.Quantity.Value < 0
        : Rising().IsMatch(asked) ? figure.Quantity.Value > 0
        : null;

    /// <summary>超过5%了吗, 增长5.2%.</summary>
    private static bool? ByBound(string asked, Statement? figure)
    {
        if (figure is null || Bound().Match(asked) is not { Success: true } bound) return null;
        if (QuantityReader.Read(asked).FirstOrDefault(q => q.Range.End > bound.Index) is not { } limit || limit.BaseUnit != figure.Quantity.BaseUnit)
            return null;
        if (figure.Quantity.Comparator == Comparator.Range) return null;
        var (value, than) = (Math.Abs(figure.Quantity.BaseValue), Math.Abs(limit.BaseValue));
        var isAbove = bound.Groups["least"].Success ? value >= than : value > than;
        var isBelow = bound.Groups["most"].Success ? value <= than : value < than;
        var wantsLess = bound.Groups["less"].Success || bound.Groups["most"].Success;
        return figure.Quantity.Comparator switch
        {
            Comparator.AtLeast => value < than ? null : !wantsLess,   // 5%以上 may be more than 6%
            Comparator.AtMost => value > than ? null : wantsLess,
            _ => wantsLess ? isBelow : isAbove,
        };
    }

    /// <summary>完成目标了吗, 未完成.</summary>
    private static bool? ByDenial(string asked, string said) =>
        Completion().IsMatch(asked) && !Denied().IsMatch(asked) && Denied().IsMatch(said) ? false : null;

    /// <summary>A rank, and not a number in a row (第一产业, 前三季度).</summary>
    [GeneratedRegex("[第前]([0-9]{1,4}|[一二三四五六七八九十]+)(?![0-9一二三四五六七八九十]|个?(?:产业|季度)|[次届批轮部条年月个期代章])")]
    private static partial Regex Rank();

    [GeneratedRegex("全国|全省|全市|全球|世界|[东中西]部|同类")]
    private static partial Regex Field();

    [GeneratedRegex("负增长|下降|下滑|减少|降了|跌")]
    private static partial Regex Falling();

    [GeneratedRegex("正增长|增长了|上升|增加|涨了")]
    private static partial Regex Rising();

    /// <summary>Asks how a rate of growth changes, or denies; its sign does not tell.</summary>
    [GeneratedRegex("增速|增幅|涨幅|降幅|增长率|没有?(?!负)|未")]
    private static partial Regex Pace();

    [GeneratedRegex("(?<most>不(?:超过|高于)|没有?(?:超过|突破))|(?<least>达到?|不低于)|(?<less>低于|不到|没有?达到|未达到?)|超过|高于|突破|过(?=[0-9])")]
    private static partial Regex Bound();

    [GeneratedRegex(@"(?:超过|高于|突破|达到|低于|不到|不超过|过)\d[\d.]*(?:%|[万亿]?[^\s\d]{0,2})")]
    private static partial Regex Limit();

    [GeneratedRegex("达到|完成|实现|达标")]
    private static partial Regex Completion();

    [GeneratedRegex("未(?:能)?(?:达到|完成|实现|达)|没有?(?:达到|完成|实现)")]
    private static partial Regex Denied();
}
