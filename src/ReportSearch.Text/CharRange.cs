namespace ReportSearch.Text;

/// <summary>A run of UTF-16 code units in one source text.</summary>
/// <param name="Start">Offset of the first unit, from 0.</param>
/// <param name="Length">Count of units; 0 is a valid empty run.</param>
public readonly record struct CharRange(int Start, int Length)
{
    /// <summary>Offset just past the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The run from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static CharRange Between(int start, int end) => new(start, end - start);

    /// <summary>Whether both runs hold at least one unit in common.</summary>
    public bool Overlaps(CharRange other) => Start < other.End && other.Start < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside this run.</summary>
    public bool Contains(CharRange other) => Start <= other.Start && other.End <= End;

    /// <summary>The units of <paramref name="text"/> in this run.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The run leaves the text.</exception>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}
