using ReportSearch.Text;

namespace ReportSearch.Answers.Evidence;

/// <summary>
/// Cuts a sentence at its commas, colons and semicolons, but not inside quotes, brackets and numbers.
/// </summary>
internal static class ClauseSplitter
{
    private const string Marks = "，；：,;:";
    private const string Opening = "“（《(‘";
    private const string Closing = "”）》)’";

    /// <summary>
    /// The clauses of <paramref name="sentence"/> in <paramref name="text"/>; each keeps its end mark.
    /// </summary>
    public static IEnumerable<CharRange> Split(string text, CharRange sentence)
    {
        int start = sentence.Start, depth = 0;
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (Opening.Contains(text[at], StringComparison.Ordinal)) depth++;
            else if (Closing.Contains(text[at], StringComparison.Ordinal)) depth = Math.Max(0, depth - 1);
            else if (depth == 0 && Marks.Contains(text[at], StringComparison.Ordinal) && !InsideNumber(text, at))
            {
                yield return CharRange.Between(start, at + 1);
                start = at + 1;
            }
        }
        if (start < sentence.End) yield return CharRange.Between(start, sentence.End);
    }

    private static bool InsideNumber(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);
}
