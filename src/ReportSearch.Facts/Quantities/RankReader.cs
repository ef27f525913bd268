using ReportSearch.Text;
using ReportSearch.Text.Numbers;

namespace ReportSearch.Facts.Quantities;

/// <summary>Reads places in an order: 第3位, 居全省第二.</summary>
internal static class RankReader
{
    private const int LongestReach = 8;

    /// <summary>The rank that <paramref name="figure"/> tells, in 位; null where it tells none: 第十四届, 第二，….</summary>
    public static Quantity? Read(string text, Figure figure)
    {
        var start = figure.Start - 1;
        if (start < 0 || text[start] != '第' || figure.Number.Form == NumberForm.Percent || figure.Upper is not null) return null;
        if (figure.Word is { Name: "位" or "名" })
            return new Quantity(Comparator.Equal, figure.Lower, null, "位", CharRange.Between(start, figure.End));
        if (figure.Word is not null || VerbBefore(text, start) is not { } verb) return null;
        return new Quantity(Comparator.Equal, figure.Lower, null, "位", CharRange.Between(verb, figure.End));
    }

    /// <summary>Where 居, 列 or 排 stands, a few characters before the rank with no break between.</summary>
    private static int? VerbBefore(string text, int start)
    {
        for (var at = start - 1; at >= 0 && at >= start - LongestReach; at--)
        {
            if (text[at] is '居' or '列' or '排') return at;
            if (!char.IsLetter(text[at])) return null;
        }
        return null;
    }
}
