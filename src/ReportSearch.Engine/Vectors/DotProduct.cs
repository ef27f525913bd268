using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ReportSearch.Engine.Vectors;

internal static class DotProduct
{
    /// <summary>Σ a[i]·b[i], exact where the sum of the products' magnitudes fits in an int. O(d), no allocation.</summary>
    /// <param name="a">Shape [d], read only.</param>
    /// <param name="b">Shape [d], read only.</param>
    /// <exception cref="ArgumentException">The shapes differ.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]   // a first search alone calls it thousands of times
    public static int Of(ReadOnlySpan<short> a, ReadOnlySpan<sbyte> b)
    {
        if (a.Length != b.Length)
            throw new ArgumentException($"Shapes differ: {a.Length} and {b.Length}. Embed both the same way.");
        ref var left = ref MemoryMarshal.GetReference(a);
        ref var right = ref MemoryMarshal.GetReference(b);
        var (even, odd) = (Vector256<int>.Zero, Vector256<int>.Zero);
        var i = 0;
        for (; i <= a.Length - Vector256<sbyte>.Count; i += Vector256<sbyte>.Count)
        {
            var (low, high) = Vector256.Widen(Vector256.LoadUnsafe(ref right, (nuint)i));
            even += PairSums(Vector256.LoadUnsafe(ref left, (nuint)i), low);
            odd += PairSums(Vector256.LoadUnsafe(ref left, (nuint)(i + Vector256<short>.Count)), high);
        }
        var sum = Vector256.Sum(even + odd);
        for (; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }

    /// <summary>Eight sums of two products each; which two differs, their sum does not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> PairSums(Vector256<short> a, Vector256<short> b)
    {
        if (Avx2.IsSupported) return Avx2.MultiplyAddAdjacent(a, b);
        var (aLow, aHigh) = Vector256.Widen(a);
        var (bLow, bHigh) = Vector256.Widen(b);
        return aLow * bLow + aHigh * bHigh;
    }
}
