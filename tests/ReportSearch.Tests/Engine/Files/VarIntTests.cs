using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Engine.Files;

namespace ReportSearch.Tests.Engine.Files;

public sealed class VarIntTests
{
    [Fact]
    public void The_worked_example_is_stored_as_the_documentation_says() =>
        Assert.Equal("A502", Convert.ToHexString(Encode(293)));

    [Fact]
    public void What_is_written_is_read() => Prop.ForAll<uint, int>((number, shift) =>
    {
        var wanted = number >> (shift & 31);
        var at = 0;
        var bytes = Encode(wanted);
        return VarInt.TryRead(bytes, ref at, out var read) && read == wanted && at == bytes.Length;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_greatest_number_fits()
    {
        var at = 0;
        Assert.True(VarInt.TryRead(Encode(uint.MaxValue), ref at, out var read));
        Assert.Equal((uint.MaxValue, VarInt.MaxBytes), (read, at));
    }

    [Theory]
    [InlineData("")]
    [InlineData("80")]
    [InlineData("FFFFFFFFFF01")]
    public void Bytes_that_end_within_a_number_or_go_on_too_long_are_none(string hex)
    {
        var at = 0;
        Assert.False(VarInt.TryRead(Convert.FromHexString(hex), ref at, out _));
    }

    private static byte[] Encode(uint number)
    {
        Span<byte> bytes = stackalloc byte[VarInt.MaxBytes];
        return bytes[..VarInt.Write(bytes, number)].ToArray();
    }
}
