using System.Numerics.Tensors;

namespace ReportSearch.Embeddings.Remote;

/// <summary>Makes sure of vectors that others made.</summary>
internal static class UnitVector
{
    /// <summary>The direction of <paramref name="vector"/>, with length 1; empty for one of zeros.</summary>
    /// <exception cref="EndpointException">It has another length than <paramref name="dimension"/>, or holds something
    /// other than numbers.</exception>
    public static float[] Of(ReadOnlySpan<float> vector, int dimension)
    {
        if (vector.Length != dimension)
            throw new EndpointException(
                $"its vectors have {vector.Length} numbers and not {dimension}: set Embeddings:Dimension to {vector.Length}");
        if (!TensorPrimitives.IsFiniteAll(vector)) throw new EndpointException("a vector holds something other than numbers");
        var greatest = Math.Abs(TensorPrimitives.MaxMagnitude(vector));
        if (greatest == 0) return [];
        var unit = new float[dimension];
        TensorPrimitives.Divide(vector, greatest, unit);   // so that no square is too great or too small
        TensorPrimitives.Divide(unit, TensorPrimitives.Norm<float>(unit), unit);
        return unit;
    }
}
