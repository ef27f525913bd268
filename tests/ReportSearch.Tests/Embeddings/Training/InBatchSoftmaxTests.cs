using ReportSearch.Embeddings.Training;

namespace ReportSearch.Tests.Embeddings.Training;

public sealed class InBatchSoftmaxTests
{
    private const int Size = 4, Dimension = 5;
    private const float Temperature = 0.5f;

    [Fact]
    public void The_gradient_is_the_slope_of_the_loss()
    {
        var random = new Random(4);
        var (questions, passages) = (Batch(random), Batch(random));
        new InBatchSoftmax(Size, Temperature).Differentiate(questions, passages);
        foreach (var batch in (TextBatch[])[questions, passages])
            for (var i = 0; i < Size; i++)
                for (var k = 0; k < Dimension; k++)
                {
                    const float step = 1e-3f;
                    var before = batch.Vectors[i][k];
                    batch.Vectors[i][k] = before + step;
                    var above = Loss(questions, passages);
                    batch.Vectors[i][k] = before - step;
                    var below = Loss(questions, passages);
                    batch.Vectors[i][k] = before;
                    Assert.Equal((above - below) / (2 * step), batch.Gradients[i][k], 1e-2);
                }
    }

    private static TextBatch Batch(Random random)
    {
        var batch = new TextBatch(Size, Dimension);
        foreach (var vector in batch.Vectors)
            for (var k = 0; k < Dimension; k++) vector[k] = random.NextSingle() - 0.5f;
        return batch;
    }

    private static double Loss(TextBatch questions, TextBatch passages)
    {
        double Miss(float[] one, IEnumerable<float[]> all, float[] right) =>
            -Math.Log(Math.Exp(Dot(one, right)) / all.Sum(other => Math.Exp(Dot(one, other))));
        return Enumerable.Range(0, Size).Average(i =>
            Miss(questions.Vectors[i], passages.Vectors, passages.Vectors[i])
            + Miss(passages.Vectors[i], questions.Vectors, questions.Vectors[i]));
    }

    private static double Dot(float[] a, float[] b) => a.Zip(b, (x, y) => (double)x * y).Sum() / Temperature;
}
