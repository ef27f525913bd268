using System.Text;
using ReportSearch.Engine;
using ReportSearch.Engine.Commits;
using ReportSearch.Engine.Segments;

namespace ReportSearch.Tests.Engine.Commits;

public sealed class CommitTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_not_committed_is_not_seen()
    {
        using (var writer = Write(1, 2))
        {
            writer.Add(Sample.Documents(3, 1)[0]);
            writer.Delete("name=0");
            Assert.Equal(["文0", "文1"], Stored());
        }
        Assert.Equal(["文0", "文1"], Stored());
    }

    [Fact]
    public void A_reader_keeps_its_commit_while_the_writer_goes_on()
    {
        using var writer = Write(1, 50);
        using var reader = EngineReader.Open(folder.Path);
        foreach (var document in Sample.Documents(2, 400)) writer.Add(document);
        for (var name = 0; name < 50; name++) writer.Delete($"name={name}");
        writer.Commit("later");
        Assert.Equal(("", 50), (reader.Note, reader.LiveCount));
        Assert.Equal(
            Sample.Documents(1, 50).Select(document => Encoding.UTF8.GetString(document.Stored)), Stored(reader));
        using var later = EngineReader.Open(folder.Path);
        Assert.Equal(("later", reader.Generation + 1, 350), (later.Note, later.Generation, later.LiveCount));
    }

    [Fact]
    public void A_new_folder_holds_an_empty_index()
    {
        using var writer = EngineWriter.Open(folder.File("new"), Sample.Schema);
        using var reader = EngineReader.Open(folder.File("new"));
        Assert.Equal((1, 0), (reader.Generation, reader.LiveCount));
        Assert.Empty(reader.Search(Sample.Query(new Random(1))).Hits);
    }

    [Fact]
    public void A_folder_without_index_says_so() =>
        Assert.Throws<IndexMissingException>(() => EngineReader.Open(folder.Path));

    [Fact]
    public void A_second_writer_is_refused_until_the_first_ends()
    {
        using (Write(1, 1))
            Assert.Throws<IndexLockedException>(() => EngineWriter.Open(folder.Path, Sample.Schema));
        EngineWriter.Open(folder.Path, Sample.Schema).Dispose();
    }

    [Fact]
    public void Another_schema_or_format_is_refused_and_named()
    {
        Write(1, 1).Dispose();
        var schema =
            Assert.Throws<IndexVersionException>(() => EngineWriter.Open(folder.Path, new EngineSchema([new("words")], 8)));
        Assert.Contains("the fields words (k1 1.2, b 0.75), headings (k1 1.2, b 0.75) and vectors of 8", schema.Message, StringComparison.Ordinal);

        var commit = File.ReadAllBytes(folder.File("commit"));
        commit["RSCOMMIT".Length] = 99;
        File.WriteAllBytes(folder.File("commit"), commit);
        Assert.Contains(
            "99",
            Assert.Throws<IndexVersionException>(() => EngineReader.Open(folder.Path)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_index_replaces_one_of_any_kind_at_its_first_commit()
    {
        Write(1, 10).Dispose();
        using (var writer = EngineWriter.Recreate(folder.Path, new EngineSchema([new("only")], 0)))
        {
            Assert.Equal(10, Stored().Length);
            writer.Add(new EngineDocument([["桥"]], [], [], "new"u8.ToArray()));
            writer.Commit("");
        }
        Assert.Equal(["new"], Stored());

        File.WriteAllText(folder.File("commit"), "no commit at all");
        using (var writer = EngineWriter.Recreate(folder.Path, Sample.Schema)) writer.Commit("repaired");
        using var reader = EngineReader.Open(folder.Path);
        Assert.Equal(("repaired", 0), (reader.Note, reader.LiveCount));
    }

    [Fact]
    public void A_keyword_deletes_documents_of_this_session_and_of_those_before()
    {
        Write(1, 3).Dispose();
        using (var writer = EngineWriter.Open(folder.Path, Sample.Schema))
        {
            writer.Add(Sample.Documents(1, 3)[1]);
            Assert.Equal(2, writer.Delete("name=1"));
            Assert.Equal(0, writer.Delete("name=1"));
            writer.Add(Sample.Documents(1, 3)[1]);
            writer.Commit("");
        }
        Assert.Equal(["文0", "文2", "文1"], Stored());
    }

    [Fact]
    public void A_document_that_does_not_fit_the_schema_is_refused_and_the_rest_goes_on()
    {
        using var writer = Write(1, 1);
        var fitting = Sample.Documents(1, 1)[0];
        Assert.Throws<ArgumentException>(() => writer.Add(fitting with { Terms = [[]] }));
        Assert.Throws<ArgumentException>(() => writer.Add(fitting with { Vector = [1] }));
        Assert.Throws<ArgumentException>(() => writer.Add(fitting with { Vector = [float.NaN, 0, 0, 0, 0, 0, 0, 0] }));
        writer.Commit("");
        Assert.Single(Stored());
    }

    [Fact]
    public void Deleting_all_leaves_only_the_commit_and_the_lock()
    {
        using (var writer = Write(1, 30))
        {
            foreach (var place in Enumerable.Range(0, 3)) writer.Delete($"place={place}");
            writer.Commit("");
        }
        Assert.Equal(["commit", "write.lock"], Files());
    }

    [Fact]
    public void What_an_interrupted_writer_left_is_ignored_and_removed()
    {
        Write(1, 5).Dispose();
        var whole = Files();
        File.WriteAllText(folder.File("commit.new"), "RSCOMM");
        File.WriteAllText(folder.File("000099.segment"), "half a segm");
        File.WriteAllText(folder.File("000001-000099.deletes"), "");
        Assert.Equal(5, Stored().Length);
        using (var writer = EngineWriter.Open(folder.Path, Sample.Schema)) writer.Commit("");
        Assert.Equal(whole, Files());
        Assert.Equal(5, Stored().Length);
    }

    [Fact]
    public void A_folder_that_cannot_be_listed_does_not_fail_the_commit_that_is_visible_already() =>
        CommitFiles.RemoveAllBut(folder.File("gone"), new Manifest(1, 1, Sample.Schema, [], ""));

    [Fact]
    public void The_same_input_gives_the_same_bytes_and_merging_those_of_adding_at_once()
    {
        using TemporaryFolder one = new(), other = new(), merged = new();
        var rewrite = new WriterLimits(1, new MergePolicy(FanIn: 2, FloorBytes: 1 << 20, LargestBytes: 1 << 30));
        WriteAll(one, WriterLimits.Default);
        WriteAll(other, WriterLimits.Default);
        WriteAll(merged, rewrite);
        Assert.Equal(SegmentBytes(one), SegmentBytes(other));
        Assert.Equal(SegmentBytes(one), SegmentBytes(merged));

        static void WriteAll(TemporaryFolder folder, WriterLimits limits)
        {
            using var writer = EngineWriter.Open(folder.Path, Sample.Schema, limits);
            foreach (var document in Sample.Documents(1, 100)) writer.Add(document);
            writer.Commit("");
        }
    }

    private EngineWriter Write(int seed, int count)
    {
        var writer = EngineWriter.Open(folder.Path, Sample.Schema, Sample.Small);
        foreach (var document in Sample.Documents(seed, count)) writer.Add(document);
        writer.Commit("");
        return writer;
    }

    private string[] Files() =>
        [.. Directory.EnumerateFiles(folder.Path).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private static byte[] SegmentBytes(TemporaryFolder folder) =>
        File.ReadAllBytes(Assert.Single(Directory.GetFiles(folder.Path, "*.segment")));

    private string[] Stored()
    {
        using var reader = EngineReader.Open(folder.Path);
        return Stored(reader);
    }

    private static string[] Stored(EngineReader reader) =>
        [.. reader.Matching([]).Select(document => Encoding.UTF8.GetString(reader.Stored(document)))];
}
