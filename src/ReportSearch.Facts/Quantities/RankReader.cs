using ReportSearch.Text;
using ReportSearch.Text.Numbers;

namespace ReportSearch.Facts.Quantities;

/// <summary>Reads places in an order: 第3位, 居全省第二.</summary>
internal static class RankReader
{
    private const int LongestReach = 8;

    /// <summary>
    /// The rank that <paramref name="figure"/> tells, in 位, 前10名 as at most 10; null where it tells none: 第十四届, 第二，….
    /// </summary>
    /// <param name="text">Folded.</param>
    /// <param name="figure">The number with its unit.</param>
    /// <param name="from">Where the rank may begin: behind the figure before it.</param>
    public static Quantity? Read(string text, Figure figure, int from)
    {
        var start = figure.Start - 1;
        if (start < from || figure.Number.Form == NumberForm.Percent || figure.Upper is not null) return null;
        var isPlace = figure.Word is { Name: "位" or "名" };
        if (isPlace && start > 0 && text[start - 1] == '在') return null;   // 放在第一位 ranks nothing
        if (isPlace && text[start] is '第' or '前')
        {
            var comparator = text[start] == '前' ? Comparator.AtMost : Comparator.Equal;
            return new Quantity(comparator, figure.Lower, null, "位", CharRange.Between(start, figure.End));
        }
        if (text[start] != '第' || figure.Word is not null || VerbBefore(text, start, from) is not { } verb) return null;
        return new Quantity(Comparator.Equal, figure.Lower, null, "位", CharRange.Between(verb, figure.End));
    }

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
}
