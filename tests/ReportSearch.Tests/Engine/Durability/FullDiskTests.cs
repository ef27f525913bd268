using ReportSearch.Engine;
using ReportSearch.Engine.Commits;
using ReportSearch.Tests.Writer;

namespace ReportSearch.Tests.Engine.Durability;

public sealed class FullDiskTests : IDisposable
{
    private const int Page = 4096;   // what such a disk gives out at a time

    private readonly SmallDisk disk = new(bytes: 2 << 20);

    public void Dispose() => disk.Dispose();

    [Fact]
    public void A_full_disk_fails_the_commit_with_advice_and_the_same_writer_commits_once_there_is_room()
    {
        using var writer = EngineWriter.Open(disk.Folder, Story.Schema, WriterLimits.Default);
        var failures = 0;
        for (var number = 1; number <= 40; number++)
        {
            disk.Fill(left: number % 8 * Page);   // full at another place each time
            try
            {
                Story.Write(writer, number);
            }
            catch (IndexNotWrittenException error)
            {
                failures++;
                Assert.Contains($"'{disk.Folder}'", error.Message, StringComparison.Ordinal);
                Assert.Contains("No space left", error.Message, StringComparison.Ordinal);
                Assert.Contains("Make room", error.Message, StringComparison.Ordinal);
                AssertHolds(number - 1);
                disk.Free();
                writer.Commit($"{number}");
            }
            disk.Free();
            AssertHolds(number);
        }
        Assert.InRange(failures, 3, 39);
    }

    [Fact]
    public void A_new_writer_goes_on_from_the_last_commit()
    {
        for (var number = 1; number <= 20; number++)
        {
            using (var writer = EngineWriter.Open(disk.Folder, Story.Schema, Story.Limits))
            {
                disk.Fill(left: 0);
                Assert.Throws<IndexNotWrittenException>(() => Story.Write(writer, number));
            }
            AssertHolds(number - 1);
            disk.Free();
            using (var writer = EngineWriter.Open(disk.Folder, Story.Schema, Story.Limits)) Story.Write(writer, number);
            AssertHolds(number);
        }
    }

    [Fact]
    public void A_document_that_was_refused_for_want_of_room_can_be_added_again()
    {
        using var writer = EngineWriter.Open(disk.Folder, Story.Schema, Story.Limits);
        Story.Write(writer, 1);
        disk.Fill(left: 2 * Page);
        var refused = 0;
        foreach (var document in Enumerable.Range(2, 29).SelectMany(Story.DocumentsOf))
        {
            try
            {
                writer.Add(document);
            }
            catch (IndexNotWrittenException)
            {
                refused++;
                disk.Free();
                writer.Add(document);
            }
        }
        for (var number = 2; number <= 30; number++)
            if (number % 4 == 0) writer.Delete(Story.CommitKeyword(number - 3));
        writer.Commit("30");
        AssertHolds(30);
        Assert.Equal(1, refused);
    }

    private void AssertHolds(int number)
    {
        using var reader = EngineReader.Open(disk.Folder);
        Assert.Equal(number, StoryCheck.Whole(reader));
    }
}
