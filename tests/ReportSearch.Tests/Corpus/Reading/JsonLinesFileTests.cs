using System.Text;

using ReportSearch.Corpus.Reading;

namespace ReportSearch.Tests.Corpus.Reading;

public sealed class JsonLinesFileTests
{
    private static readonly string[] Texts =
        [.. Enumerable.Range(0, 600).Select(i => $"第{i}座大桥建成通车。{new string('桥', i % 97)}，两岸往来更加方便。")];

    private static readonly string Rows =
        string.Join('\n', Texts.Select((text, i) => $$"""{"id": {{i}}, "title": "路", "text": "{{text}}"}"""));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("GB18030")]
    public void Rows_of_many_parts_come_in_order_and_lead_back_into_the_file(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var into = Encoding.GetEncoding(encoding);
        using var corpus = new CorpusOnDisk();
        corpus.With("r.jsonl", [.. into.Preamble, .. into.GetBytes(Rows)]);
        var folder = new CorpusFolder(corpus.Folder, new CorpusOptions());
        var file = Assert.Single(folder.Scan());
        var parts = folder.Parts(file).ToList();
        Assert.True(parts.Count > 2);
        Assert.Equal(parts.Select(part => part.EndBytes).Order(), parts.Select(part => part.EndBytes));
        Assert.Equal([.. Enumerable.Repeat(false, parts.Count - 1), true], parts.Select(part => part.IsLast));

        var reading = folder.Read(file);
        Assert.Null(reading.SkipReason);
        Assert.Equal(Enumerable.Range(0, Texts.Length).Select(i => $"r.jsonl#{i}"), reading.Reports.Select(report => report.Source));
        Assert.Equal(Texts, reading.Reports.Select(report => Assert.Single(report.Paragraphs).Text));
        Assert.All(reading.Reports, report => Assert.Equal(report.Paragraphs[0].Text, report.Paragraphs[0].Span.Range.Of(Rows).ToString()));
    }

    [Fact]
    public void The_limit_is_that_of_a_row_and_not_of_the_file()
    {
        using var corpus = new CorpusOnDisk { Options = new CorpusOptions(MaxFileBytes: 1_000) };
        Assert.Equal(Texts.Length, corpus.With("r.jsonl", Rows).Read("r.jsonl").Reports.Count);
    }

    [Fact]
    public void A_row_beyond_the_limit_is_told_and_the_rows_before_it_are_read()
    {
        using var corpus = new CorpusOnDisk { Options = new CorpusOptions(MaxFileBytes: 50_000) };
        var reading = corpus.With("r.jsonl", Rows + "\n{\"id\": \"x\", \"text\": \"" + new string('桥', 100_000)).Read("r.jsonl");
        Assert.Contains("line 601 has more than 50000 bytes", reading.SkipReason, StringComparison.Ordinal);
        Assert.True(reading.TryAgain);
        Assert.InRange(reading.Reports.Count, 400, 600);
    }

    [Fact]
    public void A_file_of_too_many_characters_is_told_and_the_parts_before_are_read()
    {
        var bytes = Encoding.UTF8.GetBytes(Rows);
        var file = new CorpusFile("r.jsonl", bytes.Length, default, null);
        var rows = new JsonLinesFile(file, new MemoryStream(bytes), longestRowBytes: 1_000) { MostCharacters = Rows.Length };
        Assert.NotEmpty(rows.Next()!.Read().Reports);
        var error = Assert.Throws<UnreadableException>(() =>
        {
            while (rows.Next() is not null) { }
        });
        Assert.Equal($"it has {Rows.Length} characters or more and its last rows were not read: split it", error.Message);
    }

    [Fact]
    public void The_first_of_two_rows_with_one_id_is_read_wherever_the_other_stands()
    {
        using var corpus = new CorpusOnDisk();
        var reading = corpus.With("r.jsonl", Rows + "\n{\"id\": \"7\", \"text\": \"路修好了。\"}\n{\"id\": \"8\", \"text\"").Read("r.jsonl");
        Assert.Equal(Texts.Length, reading.Reports.Count);
        Assert.Equal("line 601: its id stands in an earlier row: give every row its own (and 1 more bad rows)", reading.SkipReason);
    }

    [Fact]
    public void A_row_that_is_no_text_is_told_and_the_others_are_read()
    {
        using var corpus = new CorpusOnDisk();
        var bytes = Encoding.UTF8.GetBytes(Rows);
        bytes[bytes.AsSpan().IndexOf("第3座"u8)] = 0xFF;
        var reading = corpus.With("r.jsonl", bytes).Read("r.jsonl");
        Assert.Equal(Texts.Length - 1, reading.Reports.Count);
        Assert.StartsWith("line 4: byte ", reading.SkipReason, StringComparison.Ordinal);
    }
}
