using System.Globalization;

namespace ReportSearch.Text.Numbers;

/// <summary>Reads numbers that begin with an Arabic digit.</summary>
internal static class DigitReader
{
    private const int LongestDigits = 15;
    private const decimal Largest = 1_0000_0000_0000_0000_0000m;   // far above any figure, far inside a decimal

    /// <summary>The number at <paramref name="at"/>; null inside a run of digits and where it is too long to be a figure.</summary>
    public static Number? ReadAt(string text, int at)
    {
        if (at > 0 && (char.IsAsciiDigit(text[at - 1]) || IsPoint(text, at - 1))) return null;
        var digitsEnd = DigitsEnd(text, at);
        if (digitsEnd - at > LongestDigits) return null;
        var value = Parse(text, at, digitsEnd);
        var isMore = NumberReader.IsMore(text, digitsEnd);
        if (NumberScale.ReadAt(text, isMore ? digitsEnd + 1 : digitsEnd) is not (var factor, var length) || value >= Largest / factor) return null;
        var end = (isMore ? digitsEnd + 1 : digitsEnd) + length;
        var total = value * factor;
        if (factor >= 10000m && ReadRest(text, end, factor) is { } rest)
        {
            total += rest.Value;
            end = rest.End;
        }
        if (!isMore && NumberReader.IsMore(text, end))
        {
            isMore = true;
            end++;
        }
        var scale = NumberScale.Name(factor);
        return new Number(total / NumberScale.Factor(scale), scale, NumberForm.Digits, isMore, CharRange.Between(at, end));
    }

    /// <summary>The smaller part of a number told in two: 5千万 of 318亿5千万.</summary>
    private static (decimal Value, int End)? ReadRest(string text, int at, decimal limit)
    {
        if (at == text.Length || !char.IsAsciiDigit(text[at])) return null;
        var digitsEnd = DigitsEnd(text, at);
        if (digitsEnd - at > LongestDigits) return null;
        if (NumberScale.ReadAt(text, digitsEnd) is not (var factor, var length)) return null;
        var value = Parse(text, at, digitsEnd);
        return length > 0 && value < limit / factor ? (value * factor, digitsEnd + length) : null;
    }

    private static int DigitsEnd(string text, int at)
    {
        var end = WholeEnd(text, at);
        return IsPoint(text, end) ? WholeEnd(text, end + 1) : end;
    }

    private static int WholeEnd(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at;
    }

    private static bool IsPoint(string text, int at) => at > 0 && at + 1 < text.Length
        && text[at] == '.' && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    private static decimal Parse(string text, int start, int end) =>
        decimal.Parse(text.AsSpan(start, end - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
