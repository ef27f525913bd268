using System.IO.Compression;
using System.Text;

using ReportSearch.Corpus.Reading;

namespace ReportSearch.Tests.Corpus.Reading;

public sealed class BadInputTests
{
    private static string ReasonFor(string source, byte[] bytes, CorpusOptions? options = null)
    {
        using var corpus = new CorpusOnDisk { Options = options ?? new() };
        var reading = corpus.With(source, bytes).Read(source);
        Assert.Empty(reading.Reports);
        Assert.NotNull(reading.SkipReason);
        Assert.DoesNotContain('\n', reading.SkipReason);
        return reading.SkipReason;
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.docx")]
    [InlineData("a.html")]
    [InlineData("a.jsonl")]
    public void An_empty_file_is_skipped(string source) =>
        Assert.Contains("empty", ReasonFor(source, []), StringComparison.Ordinal);

    [Theory]
    [InlineData("a.txt", " \n\n- 3 -\n")]
    [InlineData("a.html", "<html><script>x</script></html>")]
    [InlineData("a.md", "---\ntitle: x\n---\n")]
    public void A_file_without_text_is_skipped(string source, string content) =>
        Assert.Contains("no text", ReasonFor(source, Encoding.UTF8.GetBytes(content)), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_too_large_is_skipped_with_both_sizes() =>
        Assert.Contains(
            "11 bytes, more than the limit of 10", ReasonFor("a.txt", new byte[11], new CorpusOptions(10)), StringComparison.Ordinal);

    [Fact]
    public void A_Word_file_that_is_no_archive_is_skipped() =>
        Assert.Contains("no zip archive", ReasonFor("a.docx", "桥修好了。"u8.ToArray()), StringComparison.Ordinal);

    [Theory]
    [InlineData("readme.txt", "x")]
    [InlineData("word/document.xml", "<broken")]
    public void An_archive_without_a_sound_document_is_skipped(string entry, string content) =>
        Assert.Contains("damaged", ReasonFor("a.docx", Archive(entry, Encoding.UTF8.GetBytes(content))), StringComparison.Ordinal);

    [Fact]
    public void A_Word_file_that_unpacks_to_more_than_the_limit_is_not_unpacked()
    {
        var bomb = Archive("word/document.xml", new byte[1 << 20]);
        Assert.True(bomb.Length < 10_000);
        Assert.Contains("unpacks to more than", ReasonFor("a.docx", bomb, new CorpusOptions(10_000)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_nested_beyond_reason_is_skipped_or_read_and_never_ends_the_program()
    {
        using var corpus = new CorpusOnDisk();
        var page = string.Concat(Enumerable.Repeat("<div>", 20_000)) + "桥修好了。";
        var reading = corpus.With("a.html", page).Read("a.html");
        Assert.True(reading.Reports.Count == 1 || reading.SkipReason is not null);
    }

    [Fact]
    public void A_bad_row_is_told_with_its_line_and_the_others_are_read()
    {
        using var corpus = new CorpusOnDisk();
        const string rows = """
            {"id": "a", "title": "x", "text": "路修好了。"}
            {"id": "b", "title":
            {"id": "c", "title": "x"}
            {"id": "d", "title": "x", "text": "桥修好了。"}
            """;
        var reading = corpus.With("r.jsonl", rows).Read("r.jsonl");
        Assert.Equal(["r.jsonl#a", "r.jsonl#d"], reading.Reports.Select(report => report.Source));
        Assert.Contains("line 2", reading.SkipReason, StringComparison.Ordinal);
        Assert.Contains("1 more", reading.SkipReason, StringComparison.Ordinal);
    }

    [Fact]
    public void Hidden_files_and_other_kinds_are_passed_over_without_a_word()
    {
        using var corpus = new CorpusOnDisk();
        corpus.With(".hidden.txt", "x").With(".git/a.txt", "x").With("a.png", "x").With("~$a.docx", "x").With("b/c.TXT", "桥修好了。");
        Assert.Equal(["b/c.TXT"], corpus.Scan().Select(file => file.Source));
    }

    [Fact]
    public void A_link_out_of_the_folder_is_skipped_and_one_within_is_read()
    {
        using CorpusOnDisk corpus = new(), outside = new();
        outside.With("secret.txt", "桥修好了。");
        corpus.With("a.txt", "路修好了。");
        File.CreateSymbolicLink(Path.Combine(corpus.Folder, "out.txt"), Path.Combine(outside.Folder, "secret.txt"));
        File.CreateSymbolicLink(Path.Combine(corpus.Folder, "in.txt"), Path.Combine(corpus.Folder, "a.txt"));
        File.CreateSymbolicLink(Path.Combine(corpus.Folder, "broken.txt"), Path.Combine(corpus.Folder, "missing"));
        Directory.CreateSymbolicLink(Path.Combine(corpus.Folder, "folder"), outside.Folder);
        Assert.Contains("out of the corpus", corpus.Read("out.txt").SkipReason, StringComparison.Ordinal);
        Assert.Contains("out of the corpus", corpus.Read("folder").SkipReason, StringComparison.Ordinal);
        Assert.Contains("nowhere", corpus.Read("broken.txt").SkipReason, StringComparison.Ordinal);
        Assert.Single(corpus.Read("in.txt").Reports);
    }

    [Fact]
    public void A_missing_folder_is_named()
    {
        var error = Assert.Throws<DirectoryNotFoundException>(() => new CorpusFolder("/no/such/folder", new()).Scan());
        Assert.Contains("/no/such/folder", error.Message, StringComparison.Ordinal);
    }

    private static byte[] Archive(string entry, byte[] content)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, true))
        using (var target = archive.CreateEntry(entry).Open())
            target.Write(content);
        return stream.ToArray();
    }
}
