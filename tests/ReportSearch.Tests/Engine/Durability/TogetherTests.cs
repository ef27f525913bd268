using System.Diagnostics;
using ReportSearch.Engine;
using ReportSearch.Tests.Writer;

namespace ReportSearch.Tests.Engine.Durability;

[Trait("Length", "long")]
public sealed class TogetherTests
{
    private static readonly TimeSpan Time = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Readers_and_a_writer_that_merges_run_together_for_a_minute_without_a_wrong_result()
    {
        using var folder = new TemporaryFolder();
        using var writer = EngineWriter.Open(folder.Path, Story.Schema, Story.Limits);
        var newest = 0;
        var clock = Stopwatch.StartNew();
        var writing = Task.Run(() =>
        {
            for (var number = 1; clock.Elapsed < Time; number++)
            {
                Story.Write(writer, number);
                Volatile.Write(ref newest, number);
            }
        }, TestContext.Current.CancellationToken);
        var readings = Enumerable.Range(0, 2).Select(seed => Task.Run(() =>
        {
            var random = new Random(seed);
            while (clock.Elapsed < Time && !writing.IsFaulted)
            {
                var before = Volatile.Read(ref newest);
                using var reader = EngineReader.Open(folder.Path);
                var number = StoryCheck.Whole(reader);
                Assert.True(number >= before);
                for (var i = 0; i < random.Next(10); i++) StoryCheck.Finds(reader, random);   // long replaced
                Assert.Equal(number, StoryCheck.Whole(reader));
            }
        })).ToArray();
        await Task.WhenAll([writing, .. readings]);
        Assert.True(newest > 100, $"{newest} commits");
    }
}
