namespace ReportSearch.Facts.Quantities;

/// <summary>The words around a figure that say how it bounds the thing.</summary>
internal static class Qualifiers
{
    private static readonly (string Word, Comparator Comparator)[] BeforeFigure =
    [
        ("不低于", Comparator.AtLeast), ("不少于", Comparator.AtLeast), ("不小于", Comparator.AtLeast),
        ("不超过", Comparator.AtMost), ("不高于", Comparator.AtMost),
        ("不大于", Comparator.AtMost), ("不多于", Comparator.AtMost), ("控制在", Comparator.AtMost),
        ("超过了", Comparator.AtLeast), ("超过", Comparator.AtLeast),
        ("突破", Comparator.AtLeast), ("超出", Comparator.AtLeast), ("高于", Comparator.AtLeast),
        ("大于", Comparator.AtLeast), ("多于", Comparator.AtLeast),
        ("至少", Comparator.AtLeast), ("低于", Comparator.AtMost), ("少于", Comparator.AtMost),
        ("小于", Comparator.AtMost), ("大约", Comparator.About),
        ("接近", Comparator.About), ("将近", Comparator.About), ("大体", Comparator.About),
        ("超", Comparator.AtLeast), ("逾", Comparator.AtLeast),
        ("约", Comparator.About), ("近", Comparator.About),
    ];

    private static readonly (string Word, Comparator Comparator)[] AfterFigure =
    [
        ("左右", Comparator.About), ("上下", Comparator.About), ("以上", Comparator.AtLeast),
        ("以内", Comparator.AtMost), ("之内", Comparator.AtMost),
        ("以下", Comparator.AtMost), ("及以上", Comparator.AtLeast),
    ];

    /// <summary>
    /// The qualifier between <paramref name="from"/> and <paramref name="start"/>, right before the figure; length 0
    /// where there is none.
    /// </summary>
    public static (Comparator Comparator, int Length) Before(string text, int start, int from)
    {
        foreach (var (word, comparator) in BeforeFigure)
            if (start - word.Length >= from
                && string.CompareOrdinal(text, start - word.Length, word, 0, word.Length) == 0)
                return IsWordEnd(text, start) ? default : (comparator, word.Length);
        return default;
    }

    /// <summary>
    /// The qualifier that begins at <paramref name="end"/>, behind the figure; length 0 where there is none.
    /// </summary>
    public static (Comparator Comparator, int Length) After(string text, int end)
    {
        foreach (var (word, comparator) in AfterFigure)
            if (string.CompareOrdinal(text, end, word, 0, word.Length) == 0) return (comparator, word.Length);
        return default;
    }

    /// <summary>Whether 翻 stands before <paramref name="start"/>: without it 番 counts nothing.</summary>
    public static bool Doubles(string text, int start) => start > 0 && text[start - 1] == '翻';

    /// <summary>Whether the character before <paramref name="start"/> ends another word: 最近5次, 节约20%, 赶超3家.</summary>
    private static bool IsWordEnd(string text, int start) => start > 1 && text[start - 1] switch
    {
        '近' => text[start - 2] is '最' or '附' or '邻' or '靠' or '亲',
        '约' => text[start - 2] is '节' or '集' or '签' or '合' or '条',
        '超' => text[start - 2] is '赶' or '反' or '高',
        _ => false,
    };
}
