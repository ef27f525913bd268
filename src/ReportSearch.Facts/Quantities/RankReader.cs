using ReportSearch.Text;
using ReportSearch.Text.Numbers;

namespace ReportSearch.Facts.Quantities;

/// <summary>Reads places in an order: 第3位, 居全省第二, 全省第4.</summary>
internal static class RankReader
{
    private const int LongestReach = 8;

    private static readonly string[] Fields =
        ["全省", "全国", "全市", "全区", "全县", "全州", "全球", "世界", "亚洲", "国内", "省内", "地区", "中部", "西部", "东部", "东北", "沿海"];

    /// <summary>
    /// The rank that <paramref name="figure"/> tells, in 位, 前10名 as at most 10; null where it tells none: 第十四届, 第二，…, and
    /// the classes behind 第一 (第一方阵).
    /// </summary>
    /// <param name="text">Folded.</param>
    /// <param name="figure">The number with its unit.</param>
    /// <param name="last">The figure before it, behind which the rank begins.</param>
    public static Quantity? Read(string text, Figure figure, FoundQuantity? last)
    {
        var start = figure.Start - 1;
        var from = last?.Quantity.Range.End ?? 0;
        if (start < from || figure.Number.Form == NumberForm.Percent || figure.Upper is not null) return null;
        var isPlace = figure.Word is { Name: "位" or "名" };
        if (isPlace && start > 0 && text[start - 1] == '在') return null;   // 放在第一位 ranks nothing
        if (isPlace && text[start] is '第' or '前')
        {
            var comparator = text[start] == '前' ? Comparator.AtMost : Comparator.Equal;
            return new Quantity(comparator, figure.Lower, null, "位", CharRange.Between(start, figure.End));
        }
        if (text[start] != '第' || figure.Word is not null || GoesOn(text, figure.End)) return null;
        var isListed = last is { IsRank: true } && Figure.IsListed(text, from, start);
        return (VerbBefore(text, start, from) ?? FieldBefore(text, start, from) ?? (isListed ? start : null)) is { } first
            ? new Quantity(Comparator.Equal, figure.Lower, null, "位", CharRange.Between(first, figure.End))
            : null;
    }

    private static bool GoesOn(string text, int end) =>
        end < text.Length && char.IsLetterOrDigit(text[end]) && text[end] is not ('的' or '和' or '与' or '及' or '且' or '并');

    /// <summary>Where 居, 列 or 排 stands, a few characters before the rank with no break between.</summary>
    private static int? VerbBefore(string text, int start, int from)
    {
        for (var at = start - 1; at >= from && at >= start - LongestReach; at--)
        {
            if (text[at] is '居' or '列' or '排') return at;
            if (!char.IsLetter(text[at])) return null;
        }
        return null;
    }

    /// <summary>Where the name of those that are ranked begins, right before the rank.</summary>
    private static int? FieldBefore(string text, int start, int from)
    {
        foreach (var field in Fields)
            if (start - field.Length >= from
                && string.CompareOrdinal(text, start - field.Length, field, 0, field.Length) == 0)
                return start - field.Length;
        return null;
    }
}
