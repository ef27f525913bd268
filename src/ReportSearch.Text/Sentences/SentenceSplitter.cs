namespace ReportSearch.Text.Sentences;

/// <summary>Finds where sentences end.</summary>
public static class SentenceSplitter
{
    private const string Openers = "“‘（(《「『【〔";
    private const string Closers = "”’）)》」』】〕";

    /// <summary>
    /// The sentences of <paramref name="text"/>, in order, end mark and closing quote included, white space between
    /// them left out. Ends at 。！？； and line ends; never inside a pair of quotes or brackets, though a quotation that
    /// ends in 。！？ ends its sentence too.
    /// </summary>
    public static IReadOnlyList<CharRange> Split(string text)
    {
        var sentences = new List<CharRange>();
        var closerOf = MatchPairs(text);
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (closerOf[at] > at)
            {
                at = closerOf[at];
                if (!(text[at] is '”' or '』' or '」' && IsFullStop(text[at - 1]))) continue;
            }
            else if (text[at] is not ('；' or ';' or '\n' or '\r') && !IsFullStop(text[at])) continue;
            while (at + 1 < text.Length && (IsFullStop(text[at + 1]) || IsStrayCloser(text, at + 1, closerOf))) at++;
            Add(start, at + 1);
            start = at + 1;
        }
        Add(start, text.Length);
        return sentences;

        void Add(int from, int to)
        {
            while (from < to && char.IsWhiteSpace(text[from])) from++;
            while (from < to && char.IsWhiteSpace(text[to - 1])) to--;
            if (from < to) sentences.Add(CharRange.Between(from, to));
        }
    }

    private static bool IsFullStop(char unit) => unit is '。' or '！' or '？' or '!' or '?';

    /// <summary>A closing quote whose opening one the text has lost still belongs to the sentence before it.</summary>
    private static bool IsStrayCloser(string text, int at, int[] closerOf) =>
        text[at] is '”' or '’' or '」' or '』' && closerOf[at] == 0;

    /// <summary>
    /// For each opener its closer on the same line, for each closer its own place; 0 elsewhere: an opener left alone
    /// opens nothing.
    /// </summary>
    private static int[] MatchPairs(string text)
    {
        var closerOf = new int[text.Length];
        var open = new Stack<(int At, int Kind)>();
        var openOfKind = new int[Openers.Length];
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '\n' or '\r')
            {
                open.Clear();
                Array.Clear(openOfKind);
            }
            else if (Openers.IndexOf(text[at], StringComparison.Ordinal) is >= 0 and var opened)
            {
                open.Push((at, opened));
                openOfKind[opened]++;
            }
            else if (Closers.IndexOf(text[at], StringComparison.Ordinal) is >= 0 and var kind && openOfKind[kind] > 0)
            {
                while (open.Peek().Kind != kind) openOfKind[open.Pop().Kind]--;
                closerOf[open.Pop().At] = closerOf[at] = at;
                openOfKind[kind]--;
            }
        }
        return closerOf;
    }
}
