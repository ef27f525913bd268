using ReportSearch.Embeddings.Training;

namespace ReportSearch.Tests.Embeddings.Training;

public sealed class AdagradTests
{
    [Fact]
    public void A_row_moves_against_the_sum_of_its_texts_gradients_and_less_at_each_step()
    {
        float[][] rows = [[1, 1], [7, 7]];
        var batch = new TextBatch(2, 2);
        (batch.Texts[0], batch.Texts[1]) = ([0], [0, 0]);
        (batch.Gradients[0][0], batch.Gradients[1][0], batch.Gradients[1][1]) = (1, 2, -3);   // of row 0: 5 and -6
        var adagrad = new Adagrad(rows);

        adagrad.Step(0.5f, batch);
        Assert.Equal(0.5f, rows[0][0], 1e-4f);   // a first step goes as far as the rate, whatever the gradient
        Assert.Equal(1.5f, rows[0][1], 1e-4f);

        adagrad.Step(0.5f, batch);
        Assert.Equal(0.5f - 0.5f / MathF.Sqrt(2), rows[0][0], 1e-4f);
        Assert.Equal([7, 7], rows[1]);   // no text holds its piece
    }
}
