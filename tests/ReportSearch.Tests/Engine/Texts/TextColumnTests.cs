using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Engine;
using ReportSearch.Engine.Commits;

namespace ReportSearch.Tests.Engine.Texts;

public sealed class TextColumnTests
{
    private static readonly EngineSchema Schema = new([new("words")], 0);

    [Fact]
    public void Texts_come_back_from_several_segments_and_after_merges() => Prop.ForAll<char[][]>(texts =>
    {
        using var folder = new TemporaryFolder();
        Write(folder.Path, texts, Sample.Small, commitEach: 3);
        using var reader = EngineReader.Open(folder.Path);
        Assert.Equal(texts.Select(text => new string(text)), reader.Matching([]).Select(reader.Text));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Merging_gives_the_bytes_of_having_added_at_once()
    {
        using TemporaryFolder merged = new(), atOnce = new();
        char[][] texts = [.. Enumerable.Range(0, 9).Select(i => $"第{i}条，新建大桥{i * i}座\ud83c".ToCharArray())];
        Write(merged.Path, texts, Sample.Small, commitEach: 3);
        Write(atOnce.Path, texts, WriterLimits.Default, commitEach: 9);
        Assert.Equal(SegmentBytes(atOnce.Path), SegmentBytes(merged.Path));
    }

    [Fact]
    public void A_damaged_text_is_named_and_the_others_are_read()
    {
        using var folder = new TemporaryFolder();
        char[][] texts = [.. Enumerable.Range(0, 200).Select(i => $"{i}{new string('桥', 3_000)}".ToCharArray())];
        Write(folder.Path, texts, WriterLimits.Default, commitEach: 200);
        var file = Assert.Single(Directory.GetFiles(folder.Path, "*.segment"));
        var bytes = File.ReadAllBytes(file);
        bytes[bytes.AsSpan().IndexOf(new byte[2_500]) + 100] ^= 1;   // 桥 is the most frequent unit: its code is 0
        File.WriteAllBytes(file, bytes);
        using var reader = EngineReader.Open(folder.Path);
        Assert.Contains(
            "TextCodes", Assert.Throws<IndexDamagedException>(() => reader.Text(new DocumentNumber(0))).Message, StringComparison.Ordinal);
        Assert.Equal(new string(texts[199]), reader.Text(new DocumentNumber(199)));
    }

    private static void Write(string folder, char[][] texts, WriterLimits limits, int commitEach)
    {
        using var writer = EngineWriter.Open(folder, Schema, limits);
        foreach (var chunk in texts.Chunk(commitEach))
        {
            foreach (var text in chunk) writer.Add(new EngineDocument([["桥"]], [], [], []) { Text = new string(text) });
            writer.Commit("");
        }
        writer.Commit("");
    }

    private static byte[] SegmentBytes(string folder) => File.ReadAllBytes(Assert.Single(Directory.GetFiles(folder, "*.segment")));
}
