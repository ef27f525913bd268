using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Server.Charts;

namespace ReportSearch.Tests.Server.Charts;

public sealed class ScaleTests
{
    [Theory]
    [InlineData(new[] { 7.0, 13.4 }, false, new[] { 6.0, 8, 10, 12, 14 })]
    [InlineData(new[] { 4.38, 63.6 }, false, new[] { 0.0, 20, 40, 60, 80 })]
    [InlineData(new[] { 4.5, 6.0 }, true, new[] { 0.0, 1, 2, 3, 4, 5, 6 })]
    [InlineData(new[] { -9.8, 3.0 }, true, new[] { -10.0, -5, 0, 5 })]
    public void Ticks_stand_at_round_numbers(double[] values, bool fromZero, double[] ticks) =>
        Assert.Equal(ticks, Scale.Of(values, fromZero).Ticks);

    [Fact]
    public void An_axis_of_one_value_that_is_large_beyond_counting_has_a_length_too() =>
        Assert.InRange(Scale.Of([1e17, 1e17], fromZero: false).Share(1e17), 0, 1);

    [Fact]
    public void Every_value_stands_on_the_axis() => Prop.ForAll<NormalFloat[], bool>((raw, fromZero) =>
    {
        var values = raw.Select(value => Math.Clamp(value.Get, -1e9, 1e9)).ToList();
        if (values.Count == 0) return true;
        var scale = Scale.Of(values, fromZero);
        return values.All(value => scale.Share(value) is >= -1e-9 and <= 1 + 1e-9) && scale.Steps <= 6;
    }).QuickCheckThrowOnFailure();
}
