namespace ReportSearch.Corpus.Reading;

/// <summary>
/// Follows the text of a parsed page through its source, for the parser keeps the places of elements only.
/// </summary>
/// <param name="source">The whole page.</param>
internal sealed class HtmlOffsets(string source)
{
    private const int LongestEntity = 12;

    /// <summary>Offset of the next unread unit of the source.</summary>
    public int Position { get; private set; }

    /// <summary>Goes forward to <paramref name="offset"/>; never back.</summary>
    public void MoveTo(int offset) => Position = Math.Clamp(offset, Position, source.Length);

    /// <summary>
    /// Where <paramref name="character"/>, the next of the text, stands in the source; an entity stands where it
    /// begins.
    /// </summary>
    public int Next(char character)
    {
        for (var at = Position; at < source.Length; at++)
        {
            if (source[at] == '<' && character != '<' && source.IndexOf('>', at) is > 0 and var close)
            {
                at = close;
                continue;
            }
            var isEntity = source[at] == '&' && source.AsSpan(at, Math.Min(LongestEntity, source.Length - at)).Contains(';');
            if (!isEntity && source[at] != character && !(character == '\n' && source[at] == '\r')) continue;
            Position = isEntity ? source.IndexOf(';', at) + 1 : at + 1;
            return at;
        }
        return Math.Max(0, Math.Min(Position, source.Length - 1));
    }
}
