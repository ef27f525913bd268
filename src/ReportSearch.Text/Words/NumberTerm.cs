using System.Globalization;

namespace ReportSearch.Text.Words;

/// <summary>The one form in which a number is a word, however it was written.</summary>
internal static class NumberTerm
{
    /// <summary>Units of the longest form, at most.</summary>
    public const int Longest = 48;

    private const int MostDecimals = 12;

    /// <summary>
    /// Counts in 亿 or 万 where the number is as large: 33212万 is <c>3.3212亿</c>. At most 12 decimals, rounded, and no
    /// zero at their end.
    /// </summary>
    /// <param name="number">0 or more.</param>
    /// <param name="term">Gets the form; <see cref="Longest"/> units or more.</param>
    /// <returns>How long the form is.</returns>
    public static int Write(decimal number, Span<char> term)
    {
        Span<int> parts = stackalloc int[4];   // the digits in three, then the sign and the decimals
        decimal.GetBits(number, parts);
        Span<char> digits = stackalloc char[20];
        ((ulong)(uint)parts[1] << 32 | (uint)parts[0])
            .TryFormat(digits, out var count, provider: CultureInfo.InvariantCulture);
        var decimals = number == 0 ? 0 : parts[3] >> 16 & 0xFF;
        var (shift, scale) = (count - decimals) switch { > 8 => (8, "亿"), > 4 => (4, "万"), _ => (0, "") };
        for (decimals += shift; decimals > 0 && digits[count - 1] == '0'; decimals--) count--;
        if (parts[2] != 0 || decimals > MostDecimals) return WriteRounded(number, term);

        var length = 0;
        var whole = count - decimals;
        if (whole > 0) Append(digits[..whole], term, ref length);
        else term[length++] = '0';
        if (decimals > 0) term[length++] = '.';
        for (; whole < 0; whole++) term[length++] = '0';
        Append(digits[whole..count], term, ref length);
        Append(scale, term, ref length);
        return length;
    }

    private static int WriteRounded(decimal number, Span<char> term)
    {
        var (factor, scale) = number switch
        {
            >= 1_0000_0000m => (1_0000_0000m, "亿"),
            >= 1_0000m => (1_0000m, "万"),
            _ => (1m, ""),
        };
        (number / factor).TryFormat(term, out var length, "0.############", CultureInfo.InvariantCulture);
        Append(scale, term, ref length);
        return length;
    }

    private static void Append(ReadOnlySpan<char> text, Span<char> term, ref int length)
    {
        text.CopyTo(term[length..]);
        length += text.Length;
    }
}
