using ReportSearch.Text.Words.Training;

namespace ReportSearch.Tests.Text.Words;

public sealed class LexiconTrainerTests
{
    private static readonly string[] Planted = ["天地", "玄黄", "宇宙洪", "日月盈昃", "辰宿", "寒来暑", "秋收", "冬藏"];

    [Fact]
    public void Words_planted_at_random_in_a_text_are_found_and_little_else()
    {
        var lexicon = LexiconTrainer.Train(PlantedText(), new LexiconTrainerOptions());
        var found = Enumerable.Range(0, lexicon.Count).Select(lexicon.Word).Where(word => word.Length > 1).ToHashSet();
        Assert.Subset(found, Planted.ToHashSet());
        Assert.Equal(Planted.Length, found.Count);
    }

    [Fact]
    public void The_same_text_gives_the_same_bytes() => Assert.Equal(TrainedBytes(), TrainedBytes());

    private static byte[] TrainedBytes()
    {
        using var file = new MemoryStream();
        LexiconTrainer.Train(PlantedText(), new LexiconTrainerOptions()).Save(file);
        return file.ToArray();
    }

    private static IEnumerable<string> PlantedText()
    {
        var random = new Random(7);
        for (var paragraph = 0; paragraph < 300; paragraph++)
            yield return string.Concat(Enumerable.Range(0, 30).Select(_ => Planted[random.Next(Planted.Length)])) + "。";
    }
}
