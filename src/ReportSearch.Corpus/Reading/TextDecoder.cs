using System.Text;

namespace ReportSearch.Corpus.Reading;

/// <summary>Bytes to text: UTF-8, UTF-16 with a byte order mark, or GB18030 (which holds GBK and GB 2312).</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Utf8 = new(false, true);
    private static readonly Encoding Gb18030 = FindGb18030();

    /// <summary>The text of <paramref name="bytes"/>, byte order mark left out.</summary>
    /// <exception cref="UnreadableException">The bytes are no text in any of the three.</exception>
    public static string Decode(byte[] bytes)
    {
        var text = bytes switch
        {
            [] => throw new UnreadableException("the file is empty: put the report into it or delete it"),
            [0xFF, 0xFE, ..] => Strictly(new UnicodeEncoding(false, false, true), bytes.AsSpan(2)),
            [0xFE, 0xFF, ..] => Strictly(new UnicodeEncoding(true, false, true), bytes.AsSpan(2)),
            [0xEF, 0xBB, 0xBF, ..] => Strictly(Utf8, bytes.AsSpan(3)),
            _ => Strictly(Utf8, bytes) ?? (Strictly(Gb18030, bytes) is { } chinese && ReadsAsChinese(chinese) ? chinese : null),
        };
        if (text is null)
            throw new UnreadableException(
                $"byte {FirstBadByte(bytes)} is not valid UTF-8 and the file is not GB18030 or UTF-16: save it again as UTF-8");
        if (text.Contains('\0', StringComparison.Ordinal))
            throw new UnreadableException("it holds zero characters, so it is no text: save it again as UTF-8 text");
        return text;
    }

    private static string? Strictly(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>
    /// Damaged UTF-8 is often valid GB18030 as well, but then reads as rare characters without a Chinese comma or full
    /// stop among them.
    /// </summary>
    private static bool ReadsAsChinese(string text)
    {
        var wide = text.Count(c => c > 0x7F);
        var common = text.Count(c => c is '，' or '。' or '、' or '的' or '：' or '年' or '一');
        return common * 50 >= wide;
    }

    private static int FirstBadByte(byte[] bytes)
    {
        try
        {
            Utf8.GetCharCount(bytes);
            return 0;
        }
        catch (DecoderFallbackException error)
        {
            return error.Index;
        }
    }

    private static Encoding FindGb18030()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }
}
