using ReportSearch.Embeddings;

namespace ReportSearch.Tests.Embeddings;

public sealed class RowSumTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(32)]
    [InlineData(70)]
    [InlineData(192)]
    public void The_vector_loop_and_the_plain_one_give_the_same_bits(int dimension)
    {
        var random = new Random(dimension);
        var matrix = Enumerable.Range(0, 9 * dimension).Select(_ => (sbyte)random.Next(-128, 128)).ToArray();
        var factors = Enumerable.Range(0, 9).Select(_ => random.NextSingle()).ToArray();
        int[] rows = [3, 0, 8, 3, 5];
        float[] sum = new float[dimension], plain = new float[dimension];
        RowSum.Of(matrix, factors, rows, sum);
        RowSum.Plain(matrix, factors, rows, plain, 0);
        Assert.Equal(plain, sum);
    }

    [Fact]
    public void Each_row_counts_by_its_factor()
    {
        float[] sum = [9, 9];
        RowSum.Of([1, -2, 30, 40], [2, 0.5f], [0, 1, 0], sum);
        Assert.Equal([19, 12], sum);
    }
}
