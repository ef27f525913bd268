using System.Numerics;

namespace ReportSearch.Engine.Vectors;

internal static class DotProduct
{
    /// <summary>Σ a[i]·b[i], exact for numbers from -127 to 127. O(d), no allocation.</summary>
    /// <param name="a">Shape [d], read only.</param>
    /// <param name="b">Shape [d], read only.</param>
    /// <exception cref="ArgumentException">The shapes differ.</exception>
    public static int Of(ReadOnlySpan<sbyte> a, ReadOnlySpan<sbyte> b)
    {
        if (a.Length != b.Length)
            throw new ArgumentException($"Shapes differ: {a.Length} and {b.Length}. Embed both the same way.");
        var lanes = Vector<int>.Zero;
        var i = 0;
        for (; i <= a.Length - Vector<sbyte>.Count; i += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(a[i..]), out var aLow, out var aHigh);
            Vector.Widen(new Vector<sbyte>(b[i..]), out var bLow, out var bHigh);
            // Two products fit in a short: 2 · 127² = 32,258.
            Vector.Widen(aLow * bLow + aHigh * bHigh, out var low, out var high);
            lanes += low + high;
        }
        var sum = Vector.Sum(lanes);
        for (; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }
}
