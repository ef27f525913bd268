using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ReportSearch.Engine.Vectors;

/// <summary>
/// A fixed random rotation, so that no number of a vector stands out and few bits serve all of them. Hadamard
/// transforms after random flips of sign, of as many numbers as a power of two allows, by turns the first and the last
/// (Ailon and Chazelle 2009, "The Fast Johnson-Lindenstrauss Transform", §2). O(d log d). Only sums, differences and
/// products, each rounded by itself: the same bits on every machine.
/// </summary>
internal sealed class Rotation
{
    private const int Turns = 4;

    private readonly int dimension;
    private readonly int width;        // the greatest power of two that fits
    private readonly float[] flips;    // shape [Turns, width]: ±1/√width

    /// <summary>The rotation of vectors of so many numbers: always the same.</summary>
    public Rotation(int dimension)
    {
        this.dimension = dimension;
        width = dimension == 0 ? 0 : 1 << int.Log2(dimension);
        flips = new float[Turns * width];
        var unit = 1 / MathF.Sqrt(width);
        var state = 0UL;
        for (var i = 0; i < flips.Length; i++) flips[i] = (SplitMix(ref state) & 1) == 0 ? unit : -unit;
    }

    /// <summary>Rotates a vector in place.</summary>
    /// <param name="vector">Shape [dimension].</param>
    public void Apply(Span<float> vector)
    {
        for (var turn = 0; turn < Turns; turn++)
        {
            var part = vector.Slice(turn % 2 == 0 ? 0 : dimension - width, width);
            TensorPrimitives.Multiply(part, flips.AsSpan(turn * width, width), part);
            Hadamard(part);
        }
    }

    /// <summary>The transform of a power of two of numbers, which makes the vector √n times as long.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]   // precompiled and instrumented tiers take twice as long
    private static void Hadamard(Span<float> numbers)
    {
        ref var first = ref MemoryMarshal.GetReference(numbers);
        for (var half = 1; half < numbers.Length; half *= 2)
            for (var start = 0; start < numbers.Length; start += 2 * half)
                if (half < Vector256<float>.Count)
                    for (var i = start; i < start + half; i++)
                        (numbers[i], numbers[i + half]) = (numbers[i] + numbers[i + half], numbers[i] - numbers[i + half]);
                else
                    for (var i = start; i < start + half; i += Vector256<float>.Count)
                    {
                        var left = Vector256.LoadUnsafe(ref first, (nuint)i);
                        var right = Vector256.LoadUnsafe(ref first, (nuint)(i + half));
                        (left + right).StoreUnsafe(ref first, (nuint)i);
                        (left - right).StoreUnsafe(ref first, (nuint)(i + half));
                    }
    }

    /// <summary>The next of a sequence of random words (Steele, Lea and Flood 2014, Figure 19).</summary>
    private static ulong SplitMix(ref ulong state)
    {
        var word = state += 0x9E3779B97F4A7C15;
        word = (word ^ (word >> 30)) * 0xBF58476D1CE4E5B9;
        word = (word ^ (word >> 27)) * 0x94D049BB133111EB;
        return word ^ (word >> 31);
    }
}
