namespace ReportSearch.Corpus.Mending;

/// <summary>How a line ends tells whether its sentence goes on in the next.</summary>
internal static class Endings
{
    private const string Final = "。！？；：!?;:…";
    private const string Closing = "”’」』）)】》〉\"'";
    private const string Open = "，、,“‘「『（(《〈—";

    /// <summary>
    /// Whether <paramref name="text"/> ends a sentence, or a part of one that may stand as a paragraph.
    /// </summary>
    public static bool IsFinished(string text)
    {
        var last = text.Length - 1;
        while (last > 0 && Closing.Contains(text[last], StringComparison.Ordinal)) last--;
        return last >= 0 && Final.Contains(text[last], StringComparison.Ordinal);
    }

    /// <summary>Whether <paramref name="text"/> ends in a mark after which the sentence must go on.</summary>
    public static bool IsOpen(string text) => text.Length > 0 && Open.Contains(text[^1], StringComparison.Ordinal);

    /// <summary>
    /// Where the first sentence ends, its end mark not counted; the whole length where there is no end mark.
    /// </summary>
    public static int FirstSentenceLength(string text)
    {
        var end = text.AsSpan().IndexOfAny("。！？；：");
        return end < 0 ? text.Length : end;
    }
}
