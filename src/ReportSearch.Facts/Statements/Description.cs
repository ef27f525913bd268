using System.Text.RegularExpressions;
using ReportSearch.Text;

namespace ReportSearch.Facts.Statements;

/// <summary>
/// Tells a figure that describes from one that promises: what a thing measures (总投资11亿元的药谷项目), how things are
/// (全县有8万农户) or an example (可以装备一个钢厂), also where the report around it plans.
/// </summary>
internal static partial class Description
{
    /// <summary>Whether the figure of <paramref name="statement"/> in <paramref name="text"/> only describes.</summary>
    public static bool Is(string text, Statement statement)
    {
        var (figure, clause) = (statement.Quantity.Range, ClauseOf(text, statement));
        var (before, behind) = (TextFolder.Fold(text[clause.Start..figure.Start]).Text, TextFolder.Fold(text[figure.End..clause.End]).Text);
        if (behind.StartsWith('的')) return true;
        if (SizeAlone().IsMatch(before) || (Size().IsMatch(before) && Thing().IsMatch(behind))) return true;
        var words = before + TextFolder.Fold(text[figure.Start..clause.End]).Text;
        return Example().IsMatch(before) || (State().IsMatch(words) && !Plan().IsMatch(words));
    }

    private static CharRange ClauseOf(string text, Statement statement)
    {
        char[] ends = ['，', '。', '；', '：', '！', '？', ','];
        var at = statement.Quantity.Range;
        var end = text.IndexOfAny(ends, at.End);
        return CharRange.Between(at.Start == 0 ? 0 : text.LastIndexOfAny(ends, at.Start - 1) + 1, end < 0 ? text.Length : end);
    }

    /// <summary>What a thing measures, right before the figure.</summary>
    [GeneratedRegex("(?:年产|载重|容量|库容|总投资|投资额|装机|全长|建筑面积|规模)(?:约|达|近|为|超过?)?$")]
    private static partial Regex Size();

    /// <summary>The thing measured, behind it: 年产10万吨钢的钢厂.</summary>
    [GeneratedRegex("^[^的、]{0,6}的[^,]{2,}")]
    private static partial Regex Thing();

    /// <summary>A clause of nothing but a size says more of what was named before.</summary>
    [GeneratedRegex("^(?:项目|计划|预计|概算|估算)?(?:总投资|投资额|全长)(?:约|达|近|为|超过?)?$")]
    private static partial Regex SizeAlone();

    [GeneratedRegex("^(?:例如|比如|譬如|象|像|如果|假如|就可以|或者?(?=[0-9一二三四五六七八九十个]))|可以顶|每年可以装备")]
    private static partial Regex Example();

    /// <summary>How things are.</summary>
    [GeneratedRegex("(?:^(?:[我全][國国省市县區区]|在[國国][內内外])[^,]{0,6}|共)?(?<![所公私民没沒要具拥]|(?<![我全])国)有(?=约?[0-9零一二三四五六七八九十百千]+[^,]{0,6}(?:人口|农户|小企业|民族|僑民|侨民|石油|吨$))|[國国]外[^,]{0,2}有|(?<!项)目前|现在|現在|[現现]有的?(?=[0-9一二三四五六七八九十百千])|仍然?(?:不过|只)|还不到|只(?:占|生产|有)|不但没有|高达|浪费|流域面积|河全长|是我国|解放前|(?<!奋)战前|戰前|抗日战争|舊中國|旧中国|人口有")]
    private static partial Regex State();

    /// <summary>What is still to come.</summary>
    [GeneratedRegex("将|將|要|达到|達到|力争|争取|确保|计划|計劃|目标|预期|预计|增加到|提高到|扩大到|降到|实现|完成|新增|以上$")]
    private static partial Regex Plan();
}
