using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Engine.Postings;

namespace ReportSearch.Tests.Engine.Postings;

public sealed class BitPackingTests
{
    [Fact]
    public void The_worked_example_is_stored_as_the_documentation_says()
    {
        var packed = new byte[BitPacking.BytesOf(2)];
        BitPacking.Pack([3, 1, 2, 0, 0, 0, 0, 1, .. new uint[120]], 2, packed);
        Assert.Equal("2740", Convert.ToHexString(packed, 0, 2));
    }

    [Fact]
    public void What_is_packed_is_unpacked_in_any_width_with_and_without_bytes_behind() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        for (var bits = 0; bits <= 32; bits++)
        {
            var numbers = Numbers(random, bits);
            foreach (var behind in (int[])[0, 1, 64])
            {
                var packed = new byte[BitPacking.BytesOf(bits) + behind];
                random.NextBytes(packed);
                BitPacking.Pack(numbers, bits, packed);
                var unpacked = new uint[BitPacking.Count];
                BitPacking.Unpack(packed, bits, 1, unpacked);
                Assert.Equal(numbers.Select(number => unchecked(number + 1)), unpacked);
                if (bits > 0) Assert.Equal(numbers, numbers.Select((_, i) => BitPacking.Read(packed, bits, i)));
            }
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Gaps_are_added_up_the_same_with_and_without_bytes_behind() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        for (var bits = 0; bits <= 32; bits++)
        {
            var numbers = Numbers(random, bits);
            var before = random.Next(-1, 1000);
            var expected = numbers.Select(gap => before = unchecked(before + 1 + (int)gap)).ToArray();
            foreach (var behind in (int[])[0, 64])
            {
                var packed = new byte[BitPacking.BytesOf(bits) + behind];
                BitPacking.Pack(numbers, bits, packed);
                var sums = new int[BitPacking.Count];
                BitPacking.UnpackAscending(packed, bits, unchecked(expected[0] - 1 - (int)numbers[0]), sums);
                Assert.Equal(expected, sums);
            }
        }
    }).QuickCheckThrowOnFailure();

    private static uint[] Numbers(Random random, int bits) =>
        [.. Enumerable.Range(0, BitPacking.Count).Select(_ => (uint)(random.NextInt64() & ((1L << bits) - 1)))];
}
