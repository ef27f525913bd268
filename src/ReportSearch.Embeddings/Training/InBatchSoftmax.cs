using System.Numerics.Tensors;

namespace ReportSearch.Embeddings.Training;

/// <summary>
/// How badly questions tell their own passage from all others of a batch: the mean of -ln softmax(cosines /
/// temperature) at the question's passage, and the same of passages among questions (van den Oord, Li and Vinyals
/// 2018, §2.3; both ways as Radford et al. 2021, §2.3).
/// </summary>
/// <param name="size">Pairs of a batch.</param>
/// <param name="temperature">Of the softmax: less makes near passages count more.</param>
internal sealed class InBatchSoftmax(int size, float temperature)
{
    private const float Least = 1e-4f;   // smaller parts of a gradient are nearly all of them, and change nothing

    private readonly float[][] byQuestion = [.. Enumerable.Range(0, size).Select(_ => new float[size])];
    private readonly float[][] byPassage = [.. Enumerable.Range(0, size).Select(_ => new float[size])];

    /// <summary>Fills the gradients of both sides; a question's passage has its number.</summary>
    public void Differentiate(TextBatch questions, TextBatch passages)
    {
        Parallel.For(0, size, i => Compare(questions.Vectors[i], passages.Vectors, byQuestion[i]));
        Parallel.For(0, size, i =>
        {
            for (var j = 0; j < size; j++) byPassage[i][j] = byQuestion[j][i];
        });
        Parallel.For(0, 2 * size, i => Miss(i < size ? byQuestion[i] : byPassage[i - size], i % size));
        Parallel.For(0, size, i =>
        {
            Gather(byQuestion[i], byPassage, i, passages.Vectors, questions.Gradients[i]);
            Gather(byPassage[i], byQuestion, i, questions.Vectors, passages.Gradients[i]);
        });
    }

    private void Compare(float[] vector, float[][] others, float[] similarities)
    {
        for (var j = 0; j < size; j++) similarities[j] = TensorPrimitives.Dot<float>(vector, others[j]) / temperature;
    }

    /// <summary>Similarities to the gradient by them: softmax, less 1 at the right one.</summary>
    private static void Miss(float[] similarities, int right)
    {
        TensorPrimitives.SoftMax<float>(similarities, similarities);
        similarities[right]--;
    }

    /// <summary>gradient = Σ_j (row[j] + columns[j][i]) · others[j], as a mean of the batch.</summary>
    private void Gather(float[] row, float[][] columns, int i, float[][] others, float[] gradient)
    {
        Array.Clear(gradient);
        for (var j = 0; j < size; j++)
        {
            var part = row[j] + columns[j][i];
            if (Math.Abs(part) > Least)
                TensorPrimitives.MultiplyAdd(others[j], part / (temperature * size), gradient, gradient);
        }
    }
}
