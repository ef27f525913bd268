using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Text.Words;

namespace ReportSearch.Tests.Text.Words;

public sealed class SegmenterTests
{
    private static readonly Lexicon Small = new(
        "粮食 50,食品 40,产量 60,品产 1,粮 5,食 5,品 1,稳步 20,增长 80,长 9".Split(',').Select(line => line.Split(' '))
            .Select(parts => KeyValuePair.Create(parts[0], long.Parse(parts[1], CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData("粮食产量稳步增长", "粮食 产量 稳步 增长")]
    [InlineData("粮食品产量", "粮 食品 产量")]
    [InlineData("龘增长", "龘 增长")]
    [InlineData("", "")]
    public void The_likeliest_words_are_chosen_and_unknown_characters_stand_alone(string run, string words) =>
        Assert.Equal(words, string.Join(' ', Cut(run)));

    [Fact]
    public void The_words_of_a_run_of_any_length_make_up_the_run()
    {
        var runs = Gen.Elements("粮食品产量稳步增长龘".ToCharArray())
            .ArrayOf().Resize(700).Select(units => new string(units)).ToArbitrary();
        Prop.ForAll(runs, run => string.Concat(Cut(run)) == run).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_lexicon_is_read_back_as_it_was_written()
    {
        using var file = new MemoryStream();
        Small.Save(file);
        file.Position = 0;
        var again = Lexicon.Load(file);
        Assert.Equal(Enumerable.Range(0, Small.Count).Select(i => (Small.Word(i), Small.LogProbability(i))),
            Enumerable.Range(0, again.Count).Select(i => (again.Word(i), again.LogProbability(i))));
    }

    private static string[] Cut(string run, Lexicon? lexicon = null)
    {
        var pieces = new List<Segmenter.Piece>();
        new Segmenter(lexicon ?? Small).Segment(run, 0, pieces);
        return [.. pieces.Select(piece => run.Substring(piece.Start, piece.Length))];
    }
}
