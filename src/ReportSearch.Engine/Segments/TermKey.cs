namespace ReportSearch.Engine.Segments;

/// <summary>What a <see cref="TermBuffer"/> compares first of a term.</summary>
internal struct TermKey
{
    /// <summary>A term of so many characters is told by its head and length alone: most Chinese words are.</summary>
    public const int HeadLength = 4;

    /// <summary>The key of a term.</summary>
    public TermKey(ReadOnlySpan<char> term)
    {
        const ulong odd = 0x9E3779B97F4A7C15;   // 2⁶⁴ over the golden ratio (Knuth, vol. 3, §6.4)
        for (var i = 0; i < Math.Min(term.Length, HeadLength); i++) Head |= (ulong)term[i] << (48 - 16 * i);
        var hash = (Head ^ Head >> 32) * odd;
        for (var i = HeadLength; i < term.Length; i++) hash = (hash ^ hash >> 32 ^ term[i]) * odd;
        (Length, Hash) = (term.Length, (uint)(hash >> 32));
    }

    /// <summary>The first characters as a number that orders as they do.</summary>
    public ulong Head { get; }

    /// <summary>Of the whole term.</summary>
    public int Length { get; }

    /// <summary>Of the whole term.</summary>
    public uint Hash { get; }
}
