namespace ReportSearch.Facts.Quantities;

/// <summary>The words around a figure that say how it bounds the thing.</summary>
internal static class Qualifiers
{
    private static readonly (string Word, Comparator Comparator)[] BeforeFigure =
    [
        ("不低于", Comparator.AtLeast), ("不少于", Comparator.AtLeast), ("不小于", Comparator.AtLeast),
        ("不下于", Comparator.AtLeast), ("不得低于", Comparator.AtLeast), ("不得少于", Comparator.AtLeast),
        ("不得超过", Comparator.AtMost), ("不得高于", Comparator.AtMost),
        ("不超过", Comparator.AtMost), ("不高于", Comparator.AtMost), ("未超过", Comparator.AtMost),
        ("不大于", Comparator.AtMost), ("不多于", Comparator.AtMost), ("控制在", Comparator.AtMost),
        ("不足", Comparator.AtMost), ("不到", Comparator.AtMost), ("不满", Comparator.AtMost),
        ("最多", Comparator.AtMost), ("至多", Comparator.AtMost), ("最少", Comparator.AtLeast),
        ("超过了", Comparator.AtLeast), ("超过", Comparator.AtLeast),
        ("突破", Comparator.AtLeast), ("超出", Comparator.AtLeast), ("高于", Comparator.AtLeast),
        ("大于", Comparator.AtLeast), ("多于", Comparator.AtLeast), ("突破了", Comparator.AtLeast),
        ("≥", Comparator.AtLeast), (">", Comparator.AtLeast), ("≤", Comparator.AtMost), ("<", Comparator.AtMost),
        ("至少", Comparator.AtLeast), ("低于", Comparator.AtMost), ("少于", Comparator.AtMost),
        ("小于", Comparator.AtMost), ("大约", Comparator.About), ("约为", Comparator.About), ("约达", Comparator.About),
        ("接近", Comparator.About), ("将近", Comparator.About), ("大体", Comparator.About),
        ("超", Comparator.AtLeast), ("逾", Comparator.AtLeast),
        ("约", Comparator.About), ("近", Comparator.About),
        ("破", Comparator.AtLeast), ("过", Comparator.AtLeast), ("上", Comparator.AtLeast),
    ];

    private static readonly (string Word, Comparator Comparator)[] AfterFigure =
    [
        ("左右", Comparator.About), ("上下", Comparator.About), ("以上", Comparator.AtLeast),
        ("以内", Comparator.AtMost), ("之内", Comparator.AtMost), ("及以内", Comparator.AtMost),
        ("以下", Comparator.AtMost), ("及以下", Comparator.AtMost), ("及以上", Comparator.AtLeast),
        ("有余", Comparator.AtLeast), ("开外", Comparator.AtLeast), ("以里", Comparator.AtMost),
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
                return word.Length == 1 && IsWordEnd(text, start) ? default : (comparator, word.Length);
        return default;
    }

    /// <summary>
    /// The qualifier right behind the figure; length 0 where there is none. 多 is one behind a measure only: 三倍多.
    /// </summary>
    public static (Comparator Comparator, int Length) After(string text, Figure figure)
    {
        foreach (var (word, comparator) in AfterFigure)
            if (string.CompareOrdinal(text, figure.End, word, 0, word.Length) == 0) return (comparator, word.Length);
        var (end, next) = (figure.End, figure.End + 1);
        return figure.Word is { IsCounting: false } && end < text.Length && text[end] is '多' or '强'
            && (next == text.Length || !char.IsLetter(text[next])) ? (Comparator.AtLeast, 1) : default;
    }

    /// <summary>
    /// Whether a word before <paramref name="at"/> makes a figure of a bare 百 or 千亿: 上百家, 突破万亿元.
    /// </summary>
    public static bool OpensMagnitude(string text, int at) => at > 0 && text[at] is '百' or '千' or '万' or '亿'
        && Before(text, at, 0).Length > 0;

    /// <summary>How long the 翻 or 翻了 before <paramref name="start"/> is; 0 where none stands there: then 番 counts nothing.</summary>
    public static int Doubles(string text, int start) => start > 0 && text[start - 1] == '翻' ? 1
        : start > 1 && text[start - 1] == '了' && text[start - 2] == '翻' ? 2 : 0;

    /// <summary>
    /// Whether the character before <paramref name="start"/> ends another word: 最近5次, 节约20%, 赶超3家. 上 and 过 bound
    /// only a bare 百 or 千亿 and a half.
    /// </summary>
    private static bool IsWordEnd(string text, int start) => text[start - 1] switch
    {
        '上' => text[start] is not ('百' or '千' or '万' or '亿') || start > 1 && EndsInUp.Contains(text[start - 2], StringComparison.Ordinal),
        '过' => text[start] is not ('百' or '千' or '万' or '亿' or '半') || start > 1 && text[start - 2] is '不' or '通' or '经',
        _ => start > 1 && EndsWord(text, start),
    };

    private const string EndsInUp = "以成百千万线网路世海市马早晚加身手会";

    private static bool EndsWord(string text, int start) => text[start - 1] switch
    {
        '近' => text[start - 2] is '最' or '附' or '邻' or '靠' or '亲',
        '约' => text[start - 2] is '节' or '集' or '签' or '合' or '条',
        '超' => text[start - 2] is '赶' or '反' or '高',
        '破' => text[start - 2] is '打' or '侦' or '攻' or '爆' or '识',
        _ => false,
    };
}
