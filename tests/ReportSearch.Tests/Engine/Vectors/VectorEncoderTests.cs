using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Engine.Vectors;

namespace ReportSearch.Tests.Engine.Vectors;

public sealed class VectorEncoderTests
{
    [Fact]
    public void A_rotation_keeps_every_product() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var dimension = random.Next(1, 300);
        var rotation = new Rotation(dimension);
        var (a, b) = (Made.UnitVector(random, dimension), Made.UnitVector(random, dimension));
        var before = Made.Dot(a, b);
        rotation.Apply(a);
        rotation.Apply(b);
        return Math.Abs(Made.Dot(a, b) - before) < 1e-5;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_rotation_is_the_same_on_every_machine()
    {
        float[] vector = [1, 0, 0];
        new Rotation(3).Apply(vector);
        Assert.Equal("3F5A8278 3E7FFFFE BEEA09E5",
            string.Join(' ', vector.Select(number => $"{BitConverter.SingleToUInt32Bits(number):X8}")));
    }

    [Fact]
    public void One_great_number_is_spread_over_all()
    {
        var vector = new float[192];
        vector[7] = 1;
        new Rotation(192).Apply(vector);
        Assert.InRange(vector.Max(Math.Abs), 0.05, 0.4);
    }

    [Fact]
    public void The_cosine_of_codes_is_that_of_the_vectors_to_a_fivehundredth() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var (a, b) = (Made.UnitVector(random, 256), Made.UnitVector(random, 256));
        a[3] += random.Next(3);   // also where one number stands out
        var encoder = new VectorEncoder(256);
        var (query, document) = (new short[256], new sbyte[256]);
        var scale = encoder.Query(b, query) * encoder.Document(a, document);
        var length = Math.Sqrt(Made.Dot(a, a));
        return Math.Abs(DotProduct.Of(query, document) * scale - Made.Dot(a, b)) < 0.002 * length;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_vector_has_the_cosine_one_with_itself() => Prop.ForAll<int>(seed =>
    {
        var vector = Made.UnitVector(new Random(seed), 192);
        var encoder = new VectorEncoder(192);
        var (query, document) = (new short[192], new sbyte[192]);
        var scale = encoder.Query(vector, query) * encoder.Document(vector, document);
        return Math.Abs(DotProduct.Of(query, document) * scale - 1) < 1e-4;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_vector_of_zeros_and_no_vector_have_the_scale_nothing()
    {
        var encoder = new VectorEncoder(2);
        var code = new sbyte[] { 1, 2 };
        Assert.Equal(0, encoder.Document([0, 0], code));
        Assert.Equal([0, 0], code);
        Assert.Equal(0, encoder.Document([], code));
        Assert.Equal(0, encoder.Query([0, 0], new short[2]));
    }
}
