using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Engine.Files;

namespace ReportSearch.Tests.Engine.Files;

public sealed class Crc32CTests
{
    [Fact]
    public void The_check_value_of_the_standard_comes_out() => Assert.Equal(0xE3069283, Crc32C.Of("123456789"u8));

    [Fact]
    public void A_checksum_taken_in_two_parts_is_that_of_the_whole() => Prop.ForAll<byte[], byte[]>((first, second) =>
        Crc32C.Append(Crc32C.Of(first), second) == Crc32C.Of([.. first, .. second])).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_flipped_byte_changes_it() =>
        Prop.ForAll<NonEmptyArray<byte>, NonNegativeInt, byte>((bytes, at, flip) =>
    {
        var changed = bytes.Get.ToArray();
        changed[at.Get % changed.Length] ^= flip;
        return Crc32C.Of(changed) == Crc32C.Of(bytes.Get) == (flip == 0);
    }).QuickCheckThrowOnFailure();
}
