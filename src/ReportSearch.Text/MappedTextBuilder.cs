using System.Text;

namespace ReportSearch.Text;

/// <summary>Writes a <see cref="MappedText"/> unit by unit.</summary>
public sealed class MappedTextBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<int> sourceOffsets = [];

    /// <summary>Units written so far.</summary>
    public int Length => text.Length;

    /// <summary>The unit at <paramref name="index"/>.</summary>
    public char this[int index] => text[index];

    /// <summary>Adds one unit that came from <paramref name="sourceOffset"/>.</summary>
    /// <exception cref="ArgumentException">The offset is before that of the unit written last.</exception>
    public void Append(char unit, int sourceOffset)
    {
        if (sourceOffsets.Count > 0 && sourceOffset < sourceOffsets[^1])
            throw new ArgumentException(
                $"Source offset {sourceOffset} follows {sourceOffsets[^1]}: write in source order.");
        text.Append(unit);
        sourceOffsets.Add(sourceOffset);
    }

    /// <summary>Adds every unit of <paramref name="piece"/> with its own source offsets.</summary>
    public void Append(MappedText piece)
    {
        for (var i = 0; i < piece.Text.Length; i++) Append(piece.Text[i], piece.SourceOffsets[i]);
    }

    /// <summary>Takes back what was written past <paramref name="length"/> units.</summary>
    public void Truncate(int length)
    {
        text.Length = length;
        sourceOffsets.RemoveRange(length, sourceOffsets.Count - length);
    }

    /// <summary>What was written.</summary>
    public MappedText Build() => new(text.ToString(), [.. sourceOffsets]);
}
