using System.IO.Compression;
using System.Text;
using ReportSearch.Text.Words;

namespace ReportSearch.Tests.Cli;

public sealed class TrainCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_lexicon_is_learned_from_plain_and_packed_files()
    {
        folder.Write("甲.txt", "水库建成，灌渠通水，水库蓄水，灌渠延伸\n");
        using (var packed = new GZipStream(File.Create(Path.Combine(folder.Path, "乙.txt.gz")), CompressionLevel.Fastest))
            packed.Write(Encoding.UTF8.GetBytes("修水库，挖灌渠，看水库，护灌渠\n"));

        var run = await CommandRun.In(folder.Path, "train", "lexicon", "--out", "words.bin", "甲.txt", "乙.txt.gz");

        Assert.Equal((0, ""), (run.Code, run.Error));
        var lexicon = Lexicon.Load(File.ReadAllBytes(Path.Combine(folder.Path, "words.bin")));
        var words = Enumerable.Range(0, lexicon.Count).Select(lexicon.Word).ToList();
        Assert.Contains("挖", words);
        Assert.Contains("延", words);
    }

    [Fact]
    public async Task A_folder_is_one_of_reports_and_gives_their_paragraphs()
    {
        folder.Write("甲.txt", "水库建成，灌渠通水，水库蓄水，灌渠延伸\n");
        folder.Write("reports/2024年北岭市政府工作报告.md", "# 2024年北岭市政府工作报告\n\n修水库，挖灌渠，看水库，护灌渠。\n");

        var run = await CommandRun.In(folder.Path, "train", "lexicon", "--out", "words.bin", "甲.txt", "reports");

        Assert.Equal((0, ""), (run.Code, run.Error));
        var lexicon = Lexicon.Load(File.ReadAllBytes(Path.Combine(folder.Path, "words.bin")));
        Assert.Contains("挖", Enumerable.Range(0, lexicon.Count).Select(lexicon.Word));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_wrong_usage_and_nothing_is_written()
    {
        var run = await CommandRun.In(folder.Path, "train", "lexicon", "--out", "words.bin", "nowhere.txt");

        Assert.Equal(2, run.Code);
        Assert.Contains("no file 'nowhere.txt'", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.Path));
    }
}
