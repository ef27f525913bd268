using ReportSearch.Text;

namespace ReportSearch.Index.Passages;

/// <summary>
/// Cuts a sentence that is too long for a passage: scanned text may go on for pages without a full stop.
/// </summary>
internal static class LongSentence
{
    /// <summary>
    /// The clauses of <paramref name="sentence"/>, up to ， or ；, a clause that is too long itself cut at the limit; the
    /// whole where it is short enough. They follow one another without a gap.
    /// </summary>
    public static IEnumerable<CharRange> Cut(string text, CharRange sentence, int longest)
    {
        if (sentence.Length <= longest)
        {
            yield return sentence;
            yield break;
        }
        for (var start = sentence.Start; start < sentence.End;)
        {
            var end = EndOfClause(text, start, Math.Min(sentence.End, start + longest));
            yield return CharRange.Between(start, end);
            start = end;
        }
    }

    private static int EndOfClause(string text, int start, int limit)
    {
        var mark = text.AsSpan(start, limit - start).IndexOfAny("，；,;");
        if (mark >= 0) return start + mark + 1;
        var splitsPair = limit < text.Length && char.IsLowSurrogate(text[limit]) && char.IsHighSurrogate(text[limit - 1]);
        return splitsPair ? limit - 1 : limit;
    }
}
