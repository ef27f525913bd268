namespace ReportSearch.Text.Folding;

/// <summary>What a pass over a text keeps, written over the text itself; it never overtakes what is still to be read.</summary>
/// <param name="units">The text.</param>
/// <param name="offsets">Where each unit came from; empty where nobody asks.</param>
internal ref struct KeptUnits(Span<char> units, Span<int> offsets)
{
    private readonly Span<char> units = units;
    private readonly Span<int> offsets = offsets;

    /// <summary>Units kept so far.</summary>
    public int Length { get; private set; }

    /// <summary>The units kept so far.</summary>
    public readonly ReadOnlySpan<char> Text => units[..Length];

    /// <summary>Keeps the units from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public void Add(int start, int end)
    {
        if (start != Length)
        {
            units[start..end].CopyTo(units[Length..]);
            if (!offsets.IsEmpty) offsets[start..end].CopyTo(offsets[Length..]);
        }
        Length += end - start;
    }

    /// <summary>Keeps <paramref name="unit"/> in place of the one at <paramref name="at"/>.</summary>
    public void Add(char unit, int at)
    {
        units[Length] = unit;
        if (!offsets.IsEmpty) offsets[Length] = offsets[at];
        Length++;
    }
}
