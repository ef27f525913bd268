using System.Text.Json;

using DocumentFormat.OpenXml.Wordprocessing;

using Report = ReportSearch.Corpus.Report;
using SourceUnit = ReportSearch.Corpus.SourceUnit;

namespace ReportSearch.Tests.Corpus.Reading;

public sealed class FormatsTests
{
    private const string PlainText = """
        云城市政府工作报告

        各位代表：

        一、去年工作

        （一）道路建设稳步推进。全年修好了两条路， 占计划的 81.4 %。

        二、今年安排

        主要目标是：修路80公里，架桥3座。
        """;

    private const string Markdown = """
        ---
        title: "云城市政府工作报告"
        year: 2031
        source: 'https://example.org/report'
        ---
        # 云城市政府工作报告

        各位代表：

        ## 一、去年工作

        **（一）道路建设稳步推进。**全年修好了两条路，占计划的81.4%。

        ## 二、今年安排

        **主要目标是：**修路80公里，架桥3座。
        """;

    private const string Page = """
        <html><head><title>报告</title><style>p { color: red }</style></head><body>
        <nav><a href="/">首页</a></nav>
        <h1>云城市政府工作报告</h1>
        <p>各位代表：</p>
        <h2>一、去年工作</h2>
        <p><b>（一）道路建设稳步推进</b>。全年修好了两条路，占计划的&nbsp;81.4%。</p>
        <script>var x = "<p>脚本</p>";</script>
        <h2>二、今年安排</h2>
        <p>主要目标是：修路<span>80</span>公里，架桥3座。</p>
        </body></html>
        """;

    private static readonly byte[] Word = WordFile.Of(
        WordFile.Line("云城市政府工作报告"),
        WordFile.Line("各位代表："),
        WordFile.Heading("一、去年工作"),
        WordFile.BoldThenPlain("（一）道路建设稳步推进", "。全年修好了两条路，占计划的81.4%。"),
        WordFile.Heading("二、今年安排"),
        WordFile.Line("　　主要目标是：修路80公里，架桥3座。"));

    private static CorpusOnDisk AllFormats() => new CorpusOnDisk()
        .With("a.txt", PlainText)
        .With("a.md", Markdown)
        .With("a.html", Page)
        .With("a.docx", Word)
        .With("a.jsonl", JsonSerializer.Serialize(new { id = 7, title = "云城市政府工作报告", text = PlainText }));

    [Theory]
    [InlineData("a.md")]
    [InlineData("a.html")]
    [InlineData("a.docx")]
    [InlineData("a.jsonl")]
    public void A_report_has_the_same_paragraphs_sections_and_ids_in_every_format(string source)
    {
        using var corpus = AllFormats();
        Report text = corpus.ReadReport("a.txt"), other = corpus.ReadReport(source);
        Assert.Equal(3, text.Paragraphs.Count);
        Assert.Equal(text.Paragraphs.Select(paragraph => paragraph.Text), other.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal(text.Paragraphs.Select(paragraph => paragraph.Id), other.Paragraphs.Select(paragraph => paragraph.Id));
        Assert.Equal(text.Sections.Select(section => section.Heading), other.Sections.Select(section => section.Heading));
    }

    [Theory]
    [InlineData("a.txt", PlainText)]
    [InlineData("a.md", Markdown)]
    [InlineData("a.html", Page)]
    public void A_span_leads_to_the_words_in_the_original(string source, string original)
    {
        using var corpus = AllFormats();
        var last = corpus.ReadReport(source).Paragraphs[^1];
        var raw = last.Span.Range.Of(original).ToString();
        Assert.StartsWith("主要目标是：", raw, StringComparison.Ordinal);
        Assert.EndsWith("架桥3座。", raw, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_row_the_span_leads_through_the_escapes_to_the_file()
    {
        using var corpus = new CorpusOnDisk();
        const string rows = """
            {"id": "a", "title": "x", "text": "路修好了。"}
            {"id": "b", "title": "x", "text": "\u6865\u4fee\u597d\u4e86\u3002\n\n他说\"好\"。"}
            """;
        var report = corpus.With("r.jsonl", rows).Read("r.jsonl").Reports[1];
        Assert.Equal("r.jsonl#b", report.Source);
        Assert.Equal(@"\u6865\u4fee\u597d\u4e86\u3002"[..^5], report.Paragraphs[0].Span.Range.Of(rows).ToString());
        Assert.Equal("他说\"好\"。", report.Paragraphs[1].Text);
        Assert.Equal(@"他说\""好\""。", report.Paragraphs[1].Span.Range.Of(rows).ToString());
    }

    [Fact]
    public void In_a_Word_file_the_span_is_the_number_of_the_paragraph()
    {
        using var corpus = AllFormats();
        var last = corpus.ReadReport("a.docx").Paragraphs[^1];
        Assert.Equal((SourceUnit.Paragraph, 6, 1), (last.Span.Unit, last.Span.Range.Start, last.Span.Range.Length));
    }

    [Fact]
    public void Front_matter_and_the_columns_of_a_row_describe_the_report()
    {
        using var corpus = AllFormats();
        var report = corpus.ReadReport("a.md");
        Assert.Equal(("云城市政府工作报告", 2031, "https://example.org/report"), (report.Title, report.Year, report.Note));
        Assert.Equal("a.jsonl#7", corpus.ReadReport("a.jsonl").Source);
    }

    [Fact]
    public void A_table_is_read_row_by_row_where_it_stands()
    {
        using var corpus = new CorpusOnDisk();
        var table = new Table(WordFile.Row("指标", "目标"), WordFile.Row("公路", "80公里"));
        corpus.With("t.docx", WordFile.Of(WordFile.Line("先看表。"), table, WordFile.Line("表完了。")));
        corpus.With("t.html", "<p>先看表。</p><table><tr><th>指标</th><th>目标</th></tr><tr><td>公路</td><td>80公里</td></tr></table><p>表完了。</p>");
        corpus.With("t.md", "先看表。\n\n| 指标 | 目标 |\n|---|---|\n| 公路 | 80公里 |\n\n表完了。");
        string[] expected = ["先看表。", "指标，目标", "公路，80公里", "表完了。"];
        foreach (var source in new[] { "t.docx", "t.html", "t.md" })
            Assert.Equal(expected, corpus.ReadReport(source).Paragraphs.Select(paragraph => paragraph.Text));
    }
}
