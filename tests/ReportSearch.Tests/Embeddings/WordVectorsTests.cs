using System.Buffers.Binary;
using ReportSearch.Embeddings;

namespace ReportSearch.Tests.Embeddings;

public sealed class WordVectorsTests
{
    private static readonly WordVectors Vectors =
        WordVectors.Quantise(["粮食", "医院", "医"], [[1, -0.5f], [0, 0.25f], [0, 0]]);

    [Fact]
    public void A_row_comes_back_with_its_length_rounded_by_a_part_in_127_of_its_largest_number()
    {
        var sum = Vectors.Sum([Vectors.RowOf("粮食"), Vectors.RowOf("医院")]);
        Assert.InRange(sum[0], 1 - 1f / 127, 1 + 1f / 127);
        Assert.InRange(sum[1], -0.25f - 1f / 127, -0.25f + 1f / 127);
        Assert.Equal([0, 0], Vectors.Sum([Vectors.RowOf("医")]));
    }

    [Fact]
    public void A_file_that_was_saved_gives_the_same_vectors()
    {
        var loaded = WordVectors.Load(Saved());
        Assert.Equal((3, 2, Vectors.Fingerprint), (loaded.Count, loaded.Dimension, loaded.Fingerprint));
        Assert.Equal(Vectors.Sum([0, 1]), loaded.Sum([0, 1]));
        Assert.Equal(-1, loaded.RowOf("棉花"));
    }

    [Fact]
    public void A_file_that_is_too_short_or_too_long_is_refused()
    {
        var file = Saved();
        for (var length = 0; length < file.Length; length++)
            Assert.Throws<InvalidDataException>(() => WordVectors.Load(file[..length]));
        Assert.Throws<InvalidDataException>(() => WordVectors.Load([.. file, 0]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(12)]
    public void A_file_whose_head_is_damaged_is_refused(int at)
    {
        foreach (var number in (int[])[-1, 0, 1, 7, int.MaxValue, int.MinValue])
        {
            var file = Saved();
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at), number);
            Assert.Throws<InvalidDataException>(() => WordVectors.Load(file));
        }
    }

    private static byte[] Saved()
    {
        using var file = new MemoryStream();
        Vectors.Save(file);
        return file.ToArray();
    }
}
