using System.Numerics.Tensors;

namespace ReportSearch.Embeddings.Training;

/// <summary>
/// Moves rows against their gradient, each number the less the more it has been moved (Duchi, Hazan and Singer 2011,
/// §1.3).
/// </summary>
/// <param name="rows">What is learned, shape [n][d]; changed in place.</param>
internal sealed class Adagrad(float[][] rows)
{
    private const float Start = 1e-6f;

    private readonly float[][] squares =
        Array.ConvertAll(rows, row => Enumerable.Repeat(Start, row.Length).ToArray());

    /// <summary>
    /// One step. A row's gradient is the sum of those of the texts that hold its piece, added in their order whatever the
    /// number of threads.
    /// </summary>
    public void Step(float rate, params ReadOnlySpan<TextBatch> batches)
    {
        var uses = new List<(int Piece, float[] Gradient)>();
        foreach (var batch in batches)
            foreach (var (text, pieces) in batch.Texts.Index())
                foreach (var piece in pieces) uses.Add((piece, batch.Gradients[text]));
        Parallel.ForEach(uses.GroupBy(use => use.Piece), used =>
        {
            var gradient = new float[rows[used.Key].Length];
            foreach (var (_, part) in used) TensorPrimitives.Add(gradient, part, gradient);
            Move(rows[used.Key], squares[used.Key], gradient, rate);
        });
    }

    private static void Move(Span<float> row, Span<float> square, Span<float> gradient, float rate)
    {
        TensorPrimitives.MultiplyAdd(gradient, gradient, square, square);
        for (var i = 0; i < row.Length; i++) row[i] -= rate * gradient[i] / MathF.Sqrt(square[i]);
    }
}
