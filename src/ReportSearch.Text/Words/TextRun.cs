using ReportSearch.Text.Numbers;

namespace ReportSearch.Text.Words;

/// <summary>What a run of a folded text is made of.</summary>
internal enum TextRunKind
{
    /// <summary>Chinese characters, to be cut into words.</summary>
    Chinese,

    /// <summary>Latin and other letters, with the digits that belong to them: gdp, 5g, c919.</summary>
    Letters,

    /// <summary>One number.</summary>
    Number,
}

/// <summary>A run of a folded text; what stands between runs is punctuation.</summary>
/// <param name="Kind">What it is made of.</param>
/// <param name="Range">Where it stands; of a number without its unit.</param>
/// <param name="Number">Of a number.</param>
/// <param name="UnitLength">Of a number: characters of the unit of measure right behind it.</param>
internal readonly record struct TextRun(TextRunKind Kind, CharRange Range, Number Number = default, int UnitLength = 0)
{
    private const string NumeralStarts = "〇零一二三四五六七八九十百千万亿两";

    /// <summary>The runs of <paramref name="folded"/>, in order.</summary>
    public static List<TextRun> Read(string folded)
    {
        var runs = new List<TextRun>();
        for (var at = 0; at < folded.Length;)
        {
            var run = ReadAt(folded, at);
            if (run is { } found) runs.Add(found);
            at = run is { } read ? read.Range.End + read.UnitLength : at + 1;
        }
        return runs;
    }

    private static TextRun? ReadAt(string folded, int at)
    {
        if (IsChinese(folded[at]))
            return NumberAt(folded, at)
                ?? new TextRun(TextRunKind.Chinese, CharRange.Between(at, ChineseEnd(folded, at + 1)));
        if (!char.IsLetterOrDigit(folded[at])) return null;
        var end = LettersEnd(folded, at);
        var digits = folded.AsSpan(at, end - at).IndexOfAnyExceptInRange('0', '9');
        // 10km, but not 5g
        var isNumber = digits < 0 || digits > 0 && UnitOfMeasure.LengthAt(folded, at + digits) == end - at - digits;
        return isNumber && NumberAt(folded, at) is { } number
            ? number
            : new TextRun(TextRunKind.Letters, CharRange.Between(at, end));
    }

    private static int LettersEnd(string folded, int at)
    {
        while (at < folded.Length && char.IsLetterOrDigit(folded[at]) && !IsChinese(folded[at])) at++;
        return at;
    }

    private static int ChineseEnd(string folded, int at)
    {
        while (at < folded.Length && IsChinese(folded[at]) && NumberAt(folded, at) is null) at++;
        return at;
    }

    private static TextRun? NumberAt(string folded, int at)
    {
        if (!char.IsAsciiDigit(folded[at]) && !NumeralStarts.Contains(folded[at], StringComparison.Ordinal))
            return null;
        return NumberReader.ReadAt(folded, at) is { } number
            && !(number.Form == NumberForm.Numerals && number.Range.Length == 1)
            ? new TextRun(TextRunKind.Number, number.Range, number, UnitOfMeasure.LengthAt(folded, number.Range.End))
            : null;
    }

    internal static bool IsChinese(char unit) =>
        unit is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇'
            or (>= '\uF900' and <= '\uFAFF')
        || char.IsSurrogate(unit);
}
