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
        var again = Lexicon.Load(file.ToArray());
        Assert.Equal(Enumerable.Range(0, Small.Count).Select(i => (Small.Word(i), Small.LogProbability(i))),
            Enumerable.Range(0, again.Count).Select(i => (again.Word(i), again.LogProbability(i))));
    }

    [Fact]
    public void Every_word_of_a_lexicon_is_found_and_nothing_else()
    {
        Assert.All(Enumerable.Range(0, Small.Count), i => Assert.Equal(i, Small.Trie.Find(Small.Word(i))));
        Assert.All(["", "产", "粮食品", "增长长", "龘"], text => Assert.Equal(-1, Small.Trie.Find(text)));
    }

    [Fact]
    public void Bytes_that_are_no_lexicon_are_refused()
    {
        using var file = new MemoryStream();
        Small.Save(file);
        var bytes = file.ToArray();
        Assert.Throws<InvalidDataException>(() => Lexicon.Load([1, 2, 3]));
        Assert.Throws<InvalidDataException>(() => Lexicon.Load(bytes[..^1]));
        for (var at = 0; at < bytes.Length; at++)
        {
            var damaged = bytes.ToArray();
            damaged[at] ^= 0x81;
            try
            {
                var read = Lexicon.Load(damaged);   // a word may be another, but all can be read
                for (var i = 0; i < read.Count; i++) Assert.NotEmpty(read.Word(i));
                Cut("粮食品产量稳步增长龘", read);
            }
            catch (InvalidDataException)
            {
            }
        }
    }

    private static string[] Cut(string run, Lexicon? lexicon = null)
    {
        var lengths = new byte[run.Length];
        var words = new Segmenter(lexicon ?? Small).Segment(run, lengths);
        var start = 0;
        return [.. lengths.Take(words).Select(length => run.Substring((start += length) - length, length))];
    }
}
