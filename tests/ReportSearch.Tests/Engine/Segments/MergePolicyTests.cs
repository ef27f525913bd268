using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Engine.Segments;

namespace ReportSearch.Tests.Engine.Segments;

public sealed class MergePolicyTests
{
    private static readonly MergePolicy Policy = new(FanIn: 3, FloorBytes: 10, LargestBytes: 1000);

    [Fact]
    public void A_few_small_segments_are_left_alone() => Assert.Null(Policy.Next([(5, 1), (5, 1)]));

    [Fact]
    public void Neighbours_of_a_tier_become_one_when_they_are_too_many() =>
        Assert.Equal((1, 3), Policy.Next([(500, 1), (5, 1), (9, 1), (1, 1)]));

    [Fact]
    public void A_great_segment_between_small_ones_keeps_them_apart() =>
        Assert.Null(Policy.Next([(5, 1), (5, 1), (900, 1), (5, 1), (5, 1)]));

    [Fact]
    public void A_segment_of_mostly_deleted_documents_is_written_anew() =>
        Assert.Equal((1, 1), Policy.Next([(500, 1), (100, 0.4)]));

    [Fact]
    public void Merging_ends_and_leaves_no_segment_too_great() => Prop.ForAll<byte[]>(sizes =>
    {
        var segments = sizes.Select(size => ((long)size, 1.0)).ToList();
        while (Policy.Next(segments) is var (start, count))
        {
            var merged = segments.GetRange(start, count).Sum(segment => segment.Item1);
            Assert.True(merged <= Policy.LargestBytes);
            segments.RemoveRange(start, count);
            segments.Insert(start, (merged, 1.0));
        }
    }).QuickCheckThrowOnFailure();
}
