using System.Numerics.Tensors;

namespace ReportSearch.Embeddings.Training;

/// <summary>Some texts as unit vectors, each the sum of its pieces' rows divided by its length.</summary>
/// <param name="size">How many texts.</param>
/// <param name="dimension">Length of a row.</param>
internal sealed class TextBatch(int size, int dimension)
{
    private readonly float[] lengths = new float[size];

    /// <summary>The texts as numbers of pieces, shape [size][any].</summary>
    public int[][] Texts { get; } = new int[size][];

    /// <summary>Their vectors, shape [size][dimension]; zeros of a text of no piece.</summary>
    public float[][] Vectors { get; } = NewRows(size, dimension);

    /// <summary>Of a loss by what <see cref="Vectors"/> holds, then by the sums of rows; of the same shape.</summary>
    public float[][] Gradients { get; } = NewRows(size, dimension);

    /// <summary>Fills <see cref="Vectors"/>.</summary>
    public void Embed(float[][] rows) => Parallel.For(0, size, text =>
    {
        var vector = Vectors[text];
        Array.Clear(vector);
        foreach (var piece in Texts[text]) TensorPrimitives.Add(vector, rows[piece], vector);
        lengths[text] = TensorPrimitives.Norm<float>(vector);
        if (lengths[text] > 0) TensorPrimitives.Divide(vector, lengths[text], vector);
    });

    /// <summary>
    /// Turns the gradient by unit vectors v = s / |s| into the one by sums s: (g - v (v·g)) / |s|.
    /// </summary>
    public void PassThroughLength() => Parallel.For(0, size, text =>
    {
        var (vector, gradient) = (Vectors[text], Gradients[text]);
        if (lengths[text] == 0) return;
        TensorPrimitives.MultiplyAdd(vector, -TensorPrimitives.Dot<float>(vector, gradient), gradient, gradient);
        TensorPrimitives.Divide(gradient, lengths[text], gradient);
    });

    private static float[][] NewRows(int count, int length) => [.. Enumerable.Range(0, count).Select(_ => new float[length])];
}
