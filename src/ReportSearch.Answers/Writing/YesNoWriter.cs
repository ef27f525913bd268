using System.Text.RegularExpressions;
using ReportSearch.Answers.Evidence;
using ReportSearch.Facts;
using ReportSearch.Facts.Quantities;
using ReportSearch.Facts.Statements;
using ReportSearch.Text;

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

    /// <summary>是第一吗, 居第2位.</summary>
    private static bool? ByRank(string asked, string said) =>
        Rank().Match(asked) is { Success: true } a && Rank().Match(said) is { Success: true } s
            ? RankOf(a) == RankOf(s)
            : null;

    private static string RankOf(Match rank) => rank.Groups[1].Value is ['一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九'] and [var digit]
        ? ("一二三四五六七八九".IndexOf(digit, StringComparison.Ordinal) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)
        : rank.Groups[1].Value;

    /// <summary>是不是负增长, 增长0.9%.</summary>
    private static bool? BySign(string asked, Statement? figure) =>
        figure is not { Measure: Measure.Growth, Quantity.Value: not 0 } ? null
        : Falling().IsMatch(asked) ? figure.Quantity.Value < 0
        : Rising().IsMatch(asked) ? figure.Quantity.Value > 0
        : null;

    /// <summary>超过5%了吗, 增长5.2%.</summary>
    private static bool? ByBound(string asked, Statement? figure)
    {
        if (figure is null || Bound().Match(asked) is not { Success: true } bound) return null;
        if (QuantityReader.Read(asked).FirstOrDefault(q => q.Range.End > bound.Index) is not { } limit || limit.BaseUnit != figure.Quantity.BaseUnit)
            return null;
        var (value, than) = (Math.Abs(figure.Quantity.BaseValue), Math.Abs(limit.BaseValue));
        return (bound.Value[0], figure.Quantity.Comparator) switch
        {
            ('低' or '不', Comparator.AtLeast) or ('超' or '高' or '突' or '达' or '过', Comparator.AtMost) => null,
            ('低', _) => value < than,
            ('不', _) => value <= than,
            ('达', _) => value >= than,
            _ => value > than,
        };
    }

    /// <summary>完成目标了吗, 未完成.</summary>
    private static bool? ByDenial(string asked, string said) => Denied().IsMatch(said) && !Denied().IsMatch(asked) ? false : null;

    [GeneratedRegex("(?:第|前)([0-9]+|[一二三四五六七八九])")]
    private static partial Regex Rank();

    [GeneratedRegex("负增长|下降|下滑|减少|降了|跌")]
    private static partial Regex Falling();

    [GeneratedRegex("正增长|增长了|上升|增加|涨了")]
    private static partial Regex Rising();

    [GeneratedRegex("超过|高于|突破|达到|达|过(?=[0-9])|低于|不到|不超过")]
    private static partial Regex Bound();

    [GeneratedRegex(@"(?:超过|高于|突破|达到|低于|不到|不超过|过)\d[\d.]*(?:%|[万亿]?[^\s\d]{0,2})")]
    private static partial Regex Limit();

    [GeneratedRegex("未(?:能)?(?:达到|完成|实现|达)|没有?(?:达到|完成|实现)|不再|取消")]
    private static partial Regex Denied();
}
