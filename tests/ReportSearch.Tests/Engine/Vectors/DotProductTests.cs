using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Engine.Vectors;

namespace ReportSearch.Tests.Engine.Vectors;

public sealed class DotProductTests
{
    [Fact]
    public void Vectors_of_different_shape_are_refused_and_the_message_names_both()
    {
        var error = Assert.Throws<ArgumentException>(() => DotProduct.Of(new short[2], new sbyte[3]));
        Assert.Contains("2 and 3", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_vector_loop_agrees_with_the_plain_sum() => Prop.ForAll<(short, sbyte)[]>(pairs =>
    {
        var a = Array.ConvertAll(pairs, pair => (short)(pair.Item1 % 2048));
        var b = Array.ConvertAll(pairs, pair => pair.Item2);
        return DotProduct.Of(a, b) == a.Zip(b, (x, y) => x * y).Sum();
    }).Check(Config.QuickThrowOnFailure.WithEndSize(300));

    [Theory]
    [InlineData(2047, 127)]
    [InlineData(2047, -127)]
    public void The_greatest_products_do_not_overflow(short a, sbyte b)
    {
        short[] left = [.. Enumerable.Repeat(a, 1000)];
        sbyte[] right = [.. Enumerable.Repeat(b, 1000)];
        Assert.Equal(1000 * a * b, DotProduct.Of(left, right));
    }
}
