using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ReportSearch.Embeddings;

/// <summary>Adds up rows of a matrix of small whole numbers, each by its own factor.</summary>
internal static class RowSum
{
    /// <summary>sum[j] = Σ factors[r]·matrix[r, j] over the <paramref name="rows"/>, added in their order.</summary>
    /// <param name="matrix">Shape [n, d], row after row.</param>
    /// <param name="factors">Shape [n].</param>
    /// <param name="rows">Each from 0 up to n; a row may come again.</param>
    /// <param name="sum">Gets the sum, shape [d].</param>
    public static void Of(
        ReadOnlySpan<sbyte> matrix, ReadOnlySpan<float> factors, ReadOnlySpan<int> rows, Span<float> sum)
    {
        var column = 0;
        if (Vector256.IsHardwareAccelerated)
            for (; column <= sum.Length - 32; column += 32)
                Block(matrix[column..], sum.Length, factors, rows, sum.Slice(column, 32));
        Plain(matrix, factors, rows, sum, column);
    }

    /// <summary>The columns from <paramref name="first"/> on, one by one. The same sums, to the last bit.</summary>
    internal static void Plain(
        ReadOnlySpan<sbyte> matrix, ReadOnlySpan<float> factors, ReadOnlySpan<int> rows, Span<float> sum, int first)
    {
        sum[first..].Clear();
        foreach (var row in rows)
            for (var column = first; column < sum.Length; column++)
                sum[column] += factors[row] * matrix[row * sum.Length + column];
    }

    /// <summary>32 columns, held in registers while the rows go by.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]   // precompiled and instrumented tiers take twice as long
    private static void Block(
        ReadOnlySpan<sbyte> matrix, int stride, ReadOnlySpan<float> factors, ReadOnlySpan<int> rows, Span<float> sum)
    {
        Vector256<float> a = default, b = default, c = default, d = default;
        foreach (var row in rows)
        {
            var (low, high) = Vector256.Widen(Vector256.Create(matrix.Slice(row * stride, 32)));
            var factor = Vector256.Create(factors[row]);
            a += factor * Vector256.ConvertToSingle(Vector256.WidenLower(low));
            b += factor * Vector256.ConvertToSingle(Vector256.WidenUpper(low));
            c += factor * Vector256.ConvertToSingle(Vector256.WidenLower(high));
            d += factor * Vector256.ConvertToSingle(Vector256.WidenUpper(high));
        }
        a.CopyTo(sum);
        b.CopyTo(sum[8..]);
        c.CopyTo(sum[16..]);
        d.CopyTo(sum[24..]);
    }
}
