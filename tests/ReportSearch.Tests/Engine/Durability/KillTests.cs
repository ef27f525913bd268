using ReportSearch.Engine;
using ReportSearch.Tests.Writer;

namespace ReportSearch.Tests.Engine.Durability;

[Trait("Length", "long")]
public sealed class KillTests
{
    private const int Kills = 200;

    [Fact]
    public async Task After_a_kill_at_any_moment_the_index_is_a_whole_commit_and_writing_goes_on()
    {
        using var folder = new TemporaryFolder();
        var random = new Random(200);
        var commits = 0;
        var next = new WritingProcess(folder.Path);
        try
        {
            for (var kill = 0; kill < Kills; kill++)
            {
                using var writing = next;
                await writing.Go();
                next = new WritingProcess(folder.Path);   // comes up meanwhile
                var opening = kill % 2 == 0;   // half while it opens the index, or a little later
                if (opening) await Task.Delay(random.Next(150), TestContext.Current.CancellationToken);
                else await writing.Told(commits + random.Next(1, 10), random.Next(20));
                await writing.Kill();

                Assert.Equal("", writing.Errors);
                if (!File.Exists(folder.File("commit"))) continue;   // killed before there was an index
                using var reader = EngineReader.Open(folder.Path);
                var number = StoryCheck.Whole(reader);
                StoryCheck.Finds(reader, random);
                var told = Math.Max(commits, writing.Newest);
                Assert.True(number >= told, $"kill {kill}: {number} after {told}");
                Assert.True(Files(folder) < 100, "what killed writers left is not removed");
                commits = number;
            }
        }
        finally
        {
            next.Dispose();
        }

        Assert.True(commits > Kills / 2, $"{commits} commits");   // writing did go on
        using (var writer = EngineWriter.Open(folder.Path, Story.Schema, Story.Limits))
        {
            Story.Write(writer, commits + 1);
            writer.Compact();
            writer.Commit($"{commits + 1}");
        }
        using var last = EngineReader.Open(folder.Path);
        Assert.Equal(commits + 1, StoryCheck.Whole(last));
        Assert.Single(Directory.GetFiles(folder.Path, "*.segment"));
        Assert.Equal(3, Files(folder));   // with commit and lock: what no commit needs is gone
    }

    private static int Files(TemporaryFolder folder) => Directory.GetFiles(folder.Path).Length;
}
