using System.Text.RegularExpressions;

namespace ReportSearch.Facts.Statements;

/// <summary>Tells how far a time holds in its sentence, and whether figures are of it or only compared with it.</summary>
internal static partial class TimeScope
{
    private static readonly WordEdges Comparisons =
        new("比 较 同 与 跟 高于 低于 快于 慢于 大于 多于 少于 优于 好于 超过 超过了 恢复到 接近 按 按照 以 象 像 对");

    /// <summary>What follows these is a share of that time's figure, or the time's name.</summary>
    private static readonly WordEdges Equations = new("为 是 占 等于 相当于 达到 达到了");

    private static readonly WordEdges Origins = new("由 从");

    /// <summary>
    /// Where the time of <paramref name="match"/> stops to hold for figures, and whether it is a base of comparison.
    /// </summary>
    public static (int Scope, bool IsBase) Of(string sentence, Match match)
    {
        var (start, end) = (match.Index, match.Index + match.Length);
        if (Inside().IsMatch(sentence.AsSpan(0, start)) && Ground().Match(sentence, end) is { Success: true } ground)
            return (ground.Index + ground.Length, true);
        if (Equations.AtEnd(sentence, 0, start) is not null) return (0, true);
        if (Origins.AtEnd(sentence, 0, start) is not null && !match.Groups["first"].Success
            && !Beginning().IsMatch(sentence, end) && Arrival().Match(sentence, end) is { Success: true } arrival)
            return (arrival.Index, true);
        if (Comparisons.AtEnd(sentence, 0, start) is null && !Against().IsMatch(sentence.AsSpan(0, start)))
            return (sentence.Length, false);
        if (Possessed().IsMatch(sentence, end))
            return (Change().Match(sentence, end) is { Success: true } change ? change.Index : sentence.Length, true);
        return (Standard().Match(sentence, end) is { Success: true } standard ? standard.Index + standard.Length : 0, true);
    }

    /// <summary>在1990年增长5%的基础上, 继去年增长5%之后.</summary>
    [GeneratedRegex("[在继][^,、]{0,3}$")]
    private static partial Regex Inside();

    [GeneratedRegex(@"\G[^,;]{0,24}?(?=的?(?:基础|基数)之?上|之后)")]
    private static partial Regex Ground();

    /// <summary>从1998年起 is a time that things are of.</summary>
    [GeneratedRegex(@"\G[^,\d]{0,4}(?:起|开始|以来|以后)")]
    private static partial Regex Beginning();

    [GeneratedRegex("(?<!达)(?:到|至)|[变转改增降升]?为|转成|变成")]
    private static partial Regex Arrival();

    /// <summary>比历史最高的1990年.</summary>
    [GeneratedRegex(@"(?<![同占对])比(?![重例值率])[^,、\d]{1,8}$")]
    private static partial Regex Against();

    /// <summary>比1990年的3家增加5家: the 3 are of 1990.</summary>
    [GeneratedRegex(@"\G(?:同期|实际|预计)?的(?:约|近)?[\d一二三四五六七八九十百两]")]
    private static partial Regex Possessed();

    [GeneratedRegex("[增减提多少高低翻扩降]|上升|下降|,")]
    private static partial Regex Change();

    /// <summary>高于1985年至1990年平均每年增长3%的速度.</summary>
    [GeneratedRegex(@"\G[^,;]{0,24}?(?=的(?:水平|速度|增速|增幅|增长|规模|比例|比重|幅度|标准|指标))")]
    private static partial Regex Standard();
}
