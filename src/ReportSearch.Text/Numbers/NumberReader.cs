using System.Buffers;

namespace ReportSearch.Text.Numbers;

/// <summary>Finds the numbers of a text: Arabic, Chinese and mixed.</summary>
public static class NumberReader
{
    private static readonly SearchValues<char> Starts = SearchValues.Create("0123456789零〇○一二三四五六七八九两十百千万亿");

    /// <summary>
    /// The numbers of <paramref name="text"/> in text order, with their range in it. A single Chinese digit (一般, 三农,
    /// 两个) is no number here, nor is a run that follows no grammar (十四五): words are full of them.
    /// </summary>
    public static IReadOnlyList<Number> Read(string text)
    {
        var folded = TextFolder.Fold(text);
        var numbers = new List<Number>();
        for (var at = 0; at < folded.Text.Length;)
        {
            var number = ReadAt(folded.Text, at);
            at = number?.Range.End ?? at + 1;
            if (number is { } found && !(found.Form == NumberForm.Numerals && found.Range.Length == 1))
                numbers.Add(found with { Range = folded.ToSource(found.Range) });
        }
        return numbers;
    }

    /// <summary>
    /// The first spot from <paramref name="from"/> on where a number may begin; the text's end where there is none.
    /// </summary>
    public static int NextStart(string folded, int from) =>
        folded.AsSpan(from).IndexOfAny(Starts) is var next and >= 0 ? from + next : folded.Length;

    /// <summary>
    /// The number that begins at <paramref name="at"/> of a folded text, single Chinese digits with the rest; null
    /// where none begins.
    /// </summary>
    public static Number? ReadAt(ReadOnlySpan<char> folded, int at)
    {
        if (char.IsAsciiDigit(folded[at])) return DigitReader.ReadAt(folded, at);
        if (!folded[at..].StartsWith("百分之")) return NumeralReader.ReadAt(folded, at);
        var inner = at + 3;
        if (inner == folded.Length) return null;
        var hundredth = folded[inner] == '百'
            ? new Number(100, "", NumberForm.Percent, false, new CharRange(inner, 1))
            : char.IsAsciiDigit(folded[inner])
                ? DigitReader.ReadAt(folded, inner)
                : NumeralReader.ReadAt(folded, inner, inside: true);
        return hundredth is { Scale: "" } found
            ? found with { Form = NumberForm.Percent, Range = CharRange.Between(at, found.Range.End) }
            : null;
    }

    /// <summary>
    /// The number of scale words alone that begins at <paramref name="at"/> of a folded text, 百 or 千亿; null where none
    /// does. A number only where the words before it say so: 上百家, 近千亿元.
    /// </summary>
    public static Number? ReadMagnitudeAt(ReadOnlySpan<char> folded, int at)
    {
        if (NumberScale.ReadAt(folded, at) is not ( > 1 and var factor, var length)) return null;
        var end = at + length;
        if (end < folded.Length && NumeralReader.IsNumeral(folded[end])) return null;
        var isMore = IsMore(folded, end);
        var scale = NumberScale.Name(factor);
        return new Number(
            factor / NumberScale.Factor(scale), scale, NumberForm.Numerals, isMore, CharRange.Between(at, isMore ? end + 1 : end));
    }

    /// <summary>Whether 多 or 余 at <paramref name="at"/> stretches the number before it; 余额 does not.</summary>
    internal static bool IsMore(ReadOnlySpan<char> text, int at) => at < text.Length &&
        (text[at] == '多' || text[at] == '余' && (at + 1 == text.Length || text[at + 1] != '额'));
}
