namespace ReportSearch.Text.Numbers;

/// <summary>Reads numbers that begin with an Arabic digit.</summary>
internal static class DigitReader
{
    private const int LongestDigits = 15;
    private const decimal Largest = 1_0000_0000_0000_0000_0000m;   // far above any figure, far inside a decimal

    /// <summary>The number at <paramref name="at"/>; null inside a run of digits and where it is too long to be a figure.</summary>
    public static Number? ReadAt(ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && (char.IsAsciiDigit(text[at - 1]) || IsPoint(text, at - 1))) return null;
        var digitsEnd = DigitsEnd(text, at);
        if (digitsEnd - at > LongestDigits) return null;
        var value = Parse(text[at..digitsEnd]);
        var isMore = NumberReader.IsMore(text, digitsEnd);
        if (NumberScale.ReadAt(text, isMore ? digitsEnd + 1 : digitsEnd) is not (var factor, var length) || value >= Largest / factor) return null;
        var end = (isMore ? digitsEnd + 1 : digitsEnd) + length;
        var total = value * factor;
        if (factor > 1m && ReadRest(text, end, factor) is { } rest)
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
        var coefficient = scale.Length == 0 ? total : total / NumberScale.Factor(scale);
        return new Number(coefficient, scale, NumberForm.Digits, isMore, CharRange.Between(at, end));
    }

    /// <summary>The smaller part of a number told in two: 5千万 of 318亿5千万.</summary>
    private static (decimal Value, int End)? ReadRest(ReadOnlySpan<char> text, int at, decimal limit)
    {
        if (at == text.Length || !char.IsAsciiDigit(text[at])) return null;
        var digitsEnd = DigitsEnd(text, at);
        if (digitsEnd - at > LongestDigits) return null;
        if (NumberScale.ReadAt(text, digitsEnd) is not (var factor, var length)) return null;
        var value = Parse(text[at..digitsEnd]);
        return length > 0 && value < limit / factor ? (value * factor, digitsEnd + length) : null;
    }

    private static int DigitsEnd(ReadOnlySpan<char> text, int at)
    {
        var end = WholeEnd(text, at);
        return IsPoint(text, end) ? WholeEnd(text, end + 1) : end;
    }

    private static int WholeEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at;
    }

    private static bool IsPoint(ReadOnlySpan<char> text, int at) => at > 0 && at + 1 < text.Length
        && text[at] == '.' && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    /// <summary>The value of at most <see cref="LongestDigits"/> digits with or without a point.</summary>
    private static decimal Parse(ReadOnlySpan<char> digits)
    {
        var value = 0L;
        byte decimals = 0;
        for (var at = 0; at < digits.Length; at++)
        {
            if (digits[at] == '.') decimals = (byte)(digits.Length - at - 1);
            else value = value * 10 + (digits[at] - '0');
        }
        return new decimal((int)value, (int)(value >> 32), 0, isNegative: false, decimals);
    }
}
