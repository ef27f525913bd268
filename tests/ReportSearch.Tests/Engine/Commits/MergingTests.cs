using System.Text;
using ReportSearch.Engine;
using ReportSearch.Engine.Commits;
using ReportSearch.Engine.Segments;

namespace ReportSearch.Tests.Engine.Commits;

public sealed class MergingTests : IDisposable
{
    /// <summary>Many segments, and no merge is waited for while another is not due.</summary>
    private static readonly WriterLimits Background =
        new(BufferBytes: 2_000, new MergePolicy(FanIn: 3, FloorBytes: 6_000, LargestBytes: 1 << 20)) { AwaitedBytes = 0 };

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_deleted_during_a_merge_stays_deleted_and_documents_keep_their_order()
    {
        var expected = new List<string>();
        var random = new Random(3);
        using var writer = EngineWriter.Open(folder.Path, Sample.Schema, Background);
        for (var name = 0; name < 1_000; name++)
        {
            writer.Add(Sample.Document(random, name));
            expected.Add($"文{name}");
            if (random.Next(3) == 0 && random.Next(name) is var gone)
                Assert.Equal(expected.Remove($"文{gone}") ? 1 : 0, writer.Delete($"name={gone}"));
            if (random.Next(40) > 0) continue;
            writer.Commit("");
            Assert.Equal(expected, Stored());
        }
        writer.Compact();
        writer.Commit("");
        Assert.Equal(expected, Stored());
        Assert.Single(Directory.GetFiles(folder.Path, "*.segment"));
        Assert.Empty(Directory.GetFiles(folder.Path, "*.deletes"));
    }

    [Fact]
    public void Compacted_the_same_documents_give_the_same_bytes_however_they_were_added()
    {
        using TemporaryFolder atOnce = new(), inParts = new();
        Assert.Equal(Write(atOnce, WriterLimits.Default), Write(inParts, Background));

        static byte[] Write(TemporaryFolder folder, WriterLimits limits)
        {
            using var writer = EngineWriter.Open(folder.Path, Sample.Schema, limits);
            foreach (var document in Sample.Documents(1, 500)) writer.Add(document);
            writer.Commit("");
            for (var name = 0; name < 500; name += 7) writer.Delete($"name={name}");
            writer.Compact();
            writer.Commit("");
            return File.ReadAllBytes(Assert.Single(Directory.GetFiles(folder.Path, "*.segment")));
        }
    }

    [Fact]
    public void A_writer_that_ends_during_a_merge_leaves_its_last_commit_and_no_stray_file()
    {
        var limits = Background with { Merging = Background.Merging with { FanIn = 30, FloorBytes = 1 << 19 } };
        using (var writer = EngineWriter.Open(folder.Path, Sample.Schema, limits))
        {
            foreach (var document in Sample.Documents(1, 1_000)) writer.Add(document);
            writer.Commit("");
        }
        Assert.Equal(Enumerable.Range(0, 1_000).Select(name => $"文{name}"), Stored());
        var whole = Directory.GetFiles(folder.Path).Order(StringComparer.Ordinal);
        EngineWriter.Open(folder.Path, Sample.Schema, limits).Dispose();
        Assert.Equal(whole, Directory.GetFiles(folder.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_merge_that_fails_in_the_background_is_told_and_the_writer_goes_on_once_the_cause_is_gone()
    {
        using var writer = EngineWriter.Open(folder.Path, Sample.Schema, Background);
        string? inTheWay = null;
        var failed = false;
        for (var name = 0; name < 60; name++)
        {
            // The name of the file that the next merge would write is taken.
            if (inTheWay is null && Directory.GetFiles(folder.Path, "*.segment").Length == 2)
                Directory.CreateDirectory(inTheWay = folder.File("000004.segment"));
            try
            {
                writer.Add(Sample.Documents(1, 60)[name]);
            }
            catch (IndexNotWrittenException)
            {
                failed = true;
                Directory.Delete(inTheWay!);
                name--;
            }
        }
        writer.Commit("");
        Assert.True(failed);
        Assert.Equal(Enumerable.Range(0, 60).Select(name => $"文{name}"), Stored());
    }

    [Fact]
    public void Many_short_sessions_that_finish_their_merges_leave_few_segments_and_little_of_what_was_deleted()
    {
        for (var session = 0; session < 60; session++) Session(writer => writer.Add(Sample.Document(new Random(session), session)));
        Assert.InRange(Directory.GetFiles(folder.Path, "*.segment").Length, 1, 4);

        Session(writer =>
        {
            for (var name = 0; name < 50; name++) writer.Delete($"name={name}");
        });
        Assert.Equal(Enumerable.Range(50, 10).Select(name => $"文{name}"), Stored());
        Assert.Empty(Directory.GetFiles(folder.Path, "*.deletes"));

        void Session(Action<EngineWriter> change)
        {
            using var writer = EngineWriter.Open(folder.Path, Sample.Schema, Background);
            change(writer);
            writer.FinishMerges();
            writer.Commit("");
        }
    }

    private string[] Stored()
    {
        using var reader = EngineReader.Open(folder.Path);
        return [.. reader.Matching([]).Select(document => Encoding.UTF8.GetString(reader.Stored(document)))];
    }
}
