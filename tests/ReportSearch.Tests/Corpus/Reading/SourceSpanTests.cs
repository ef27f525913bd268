using System.Text.RegularExpressions;

using FsCheck;
using FsCheck.Fluent;

using ReportSearch.Corpus.Reading;
using ReportSearch.Text;

namespace ReportSearch.Tests.Corpus.Reading;

public sealed class SourceSpanTests
{
    private static readonly string[] Pieces =
        ["修路八十里", "，", "。", "\n", "\n\n", " ", "　　", "81.4 %", "2 4 条", "**", "（一）", "一、去年", "- ", "\u200B", "（下转3版）", "# ", "：", "桥"];

    [Fact]
    public void A_paragraph_holds_the_letters_of_its_span_in_their_order() => Prop.ForAll<byte[]>(raw =>
    {
        var source = "路修好了。\n" + string.Concat(raw.Select(b => Pieces[b % Pieces.Length]));
        return CorpusOnDisk.ParagraphsOf(source).All(paragraph =>
            Letters(paragraph.Text) == Letters(paragraph.Span.Range.Of(source).ToString().Replace("（下转3版）", "", StringComparison.Ordinal)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_paragraph_of_the_real_text_files_is_found_at_its_span()
    {
        var folder = SharedData.Folder("corpus");
        var corpus = new CorpusFolder(folder, new());
        foreach (var file in corpus.Scan().Where(file => file.Source.EndsWith(".txt", StringComparison.Ordinal)))
        {
            var source = TextDecoder.Decode(File.ReadAllBytes(Path.Combine(folder, file.Source)));
            foreach (var paragraph in Assert.Single(corpus.Read(file).Reports).Paragraphs)
                Assert.Equal(Letters(paragraph.Text), Letters(WithoutTags(paragraph.Span.Range.Of(source).ToString())));
        }
    }

    [Fact]
    public void All_real_reports_are_read()
    {
        var corpus = new CorpusFolder(SharedData.Folder("corpus"), new());
        var readings = corpus.Scan().Select(corpus.Read).ToList();
        Assert.Equal(69, readings.Count);
        Assert.All(readings, reading => Assert.Null(reading.SkipReason));
        Assert.All(readings, reading => Assert.True(Assert.Single(reading.Reports).Paragraphs.Count >= 30, reading.Source));
    }

    private static string WithoutTags(string text) => Regex.Replace(text, "</?sup>", "");

    private static string Letters(string text) => string.Concat(TextFolder.Fold(text).Text.Where(char.IsLetterOrDigit));
}
