namespace ReportSearch.Text;

/// <summary>
/// A text made from a source by dropping, replacing or repeating characters, with the way back: every unit knows the
/// source unit it came from. Maps compose, so a folded paragraph leads back through the mended paragraph to the bytes
/// of the file.
/// </summary>
public sealed class MappedText
{
    private readonly int[] sourceOffsets;

    internal MappedText(string text, int[] sourceOffsets)
    {
        if (text.Length != sourceOffsets.Length)
            throw new ArgumentException($"{text.Length} units but {sourceOffsets.Length} offsets.");
        Text = text;
        this.sourceOffsets = sourceOffsets;
    }

    /// <summary>The text itself.</summary>
    public string Text { get; }

    /// <summary>The source offset of each unit of <see cref="Text"/>: shape [Text.Length], never decreasing.</summary>
    public ReadOnlySpan<int> SourceOffsets => sourceOffsets;

    /// <summary>A text that is its own source, or the part of it that begins at <paramref name="start"/>.</summary>
    public static MappedText Same(string text, int start = 0) => new(text, [.. Enumerable.Range(start, text.Length)]);

    /// <summary>
    /// The smallest source run that holds everything <paramref name="range"/> came from; empty stays empty.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The range leaves the text.</exception>
    public CharRange ToSource(CharRange range)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(range.Start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(range.End, Text.Length);
        if (Text.Length == 0) return default;
        if (range.Length == 0)
            return new CharRange(range.Start < Text.Length ? sourceOffsets[range.Start] : sourceOffsets[^1] + 1, 0);
        return CharRange.Between(sourceOffsets[range.Start], sourceOffsets[range.End - 1] + 1);
    }

    /// <summary>
    /// The run of this text that came from <paramref name="sourceRange"/>; empty where nothing of it was kept. O(log
    /// n).
    /// </summary>
    public CharRange FromSource(CharRange sourceRange)
    {
        var start = LowerBound(sourceRange.Start);
        return CharRange.Between(start, Math.Max(start, LowerBound(sourceRange.End)));
    }

    /// <summary>The part of this text in <paramref name="range"/>, with the same source.</summary>
    public MappedText Slice(CharRange range) =>
        new(Text.Substring(range.Start, range.Length), sourceOffsets.AsSpan(range.Start, range.Length).ToArray());

    /// <summary>This text, made from <paramref name="source"/>'s text, mapped to the source of that one.</summary>
    public MappedText Over(MappedText source) =>
        new(Text, Array.ConvertAll(sourceOffsets, at => source.sourceOffsets[at]));

    private int LowerBound(int sourceOffset)
    {
        int low = 0, high = sourceOffsets.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sourceOffsets[middle] < sourceOffset) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
