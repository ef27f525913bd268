using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Engine.Vectors;

namespace ReportSearch.Tests.Engine.Vectors;

public sealed class VectorCodeTests
{
    [Fact]
    public void A_number_is_off_by_half_a_scale_at_most() => Prop.ForAll<NormalFloat[]>(numbers =>
    {
        var vector = Array.ConvertAll(numbers, number => (float)(number.Get % 1e6));
        var code = new sbyte[vector.Length];
        var scale = VectorCode.Encode(vector, code);
        return vector.Zip(code).All(pair => Math.Abs(pair.First - pair.Second * scale) <= scale * 0.5001f);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_cosine_of_codes_is_that_of_the_vectors_to_a_hundredth() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var (a, b) = (UnitVector(random, 256), UnitVector(random, 256));
        sbyte[] codeA = new sbyte[256], codeB = new sbyte[256];
        var scale = VectorCode.Encode(a, codeA) * VectorCode.Encode(b, codeB);
        return Math.Abs(DotProduct.Of(codeA, codeB) * scale - a.Zip(b, (x, y) => x * y).Sum()) < 0.01;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_vector_of_zeros_and_no_vector_have_the_scale_nothing()
    {
        var code = new sbyte[] { 1, 2 };
        Assert.Equal(0, VectorCode.Encode([0, 0], code));
        Assert.Equal([0, 0], code);
        Assert.Equal(0, VectorCode.Encode([], code));
    }

    private static float[] UnitVector(Random random, int dimension)
    {
        var vector = Enumerable.Range(0, dimension).Select(_ => random.NextSingle() - 0.5f).ToArray();
        var length = MathF.Sqrt(vector.Sum(x => x * x));
        return [.. vector.Select(x => x / length)];
    }
}
