namespace ReportSearch.Engine.Files;

/// <summary>
/// Unsigned numbers in 1 to 5 bytes, seven bits a byte, low bits first, the high bit set on all but the last (LEB128):
/// 293 is A5 02.
/// </summary>
internal static class VarInt
{
    /// <summary>Most bytes a number takes.</summary>
    public const int MaxBytes = 5;

    /// <summary>Writes a number and returns how many bytes it took.</summary>
    /// <exception cref="IndexOutOfRangeException"><paramref name="target"/> is too short.</exception>
    public static int Write(Span<byte> target, uint number)
    {
        var at = 0;
        for (; number >= 0x80; number >>= 7) target[at++] = (byte)(number | 0x80);
        target[at++] = (byte)number;
        return at;
    }

    /// <summary>
    /// Reads the number at <paramref name="at"/> and moves past it; false, without a promise for either, where the
    /// bytes end within it or it has too many.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<byte> source, ref int at, out uint number)
    {
        number = 0;
        for (var shift = 0; shift < 7 * MaxBytes && (uint)at < (uint)source.Length; shift += 7)
        {
            var next = source[at++];
            number |= (uint)(next & 0x7F) << shift;
            if (next < 0x80) return true;
        }
        return false;
    }
}
