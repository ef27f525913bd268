using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Engine;
using ReportSearch.Text;

namespace ReportSearch.Tests.Engine.Ranking;

public sealed class PhraseTests
{
    private static readonly string[] Phrases = ["粮食", "河桥", "增长就业", "桥桥", "港公路", ""];

    [Fact]
    public void Hits_are_those_whose_text_a_scan_finds_to_hold_the_phrases_with_deletes_segments_and_filters() =>
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            using var index = new RandomIndex(random);
            for (var i = 0; i < 5; i++)
            {
                var all = Sample.Query(random, top: 1000) with { VectorWeight = random.Next(2) };
                var phrases = Enumerable.Range(0, random.Next(1, 3)).Select(_ => Phrase(random)).ToArray();
                var expected = index.Reader.Search(all).Hits
                    .Where(hit => phrases.All(phrase => Holds(index.Documents[hit.Document.Value], phrase)))
                    .Select(hit => hit.Document);
                Assert.Equal(expected, index.Reader.Search(all with { Phrases = phrases }).Hits.Select(hit => hit.Document));
            }
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("建成大桥33212米", "33,212米", true)]      // grouping
    [InlineData("建成大橋３３２１２米", "大桥33212", true)]  // script and width
    [InlineData("建成 大 桥", "建成大桥", true)]            // white space
    [InlineData("建成大桥33,212米", ",212米", false)]      // the comma is folded away where a number stands before it
    [InlineData("建成新大桥", "建成大桥", false)]
    public void Phrase_and_text_are_folded_each_as_a_whole(string text, string phrase, bool holds)
    {
        using var folder = new TemporaryFolder();
        using (var writer = EngineWriter.Open(folder.Path, new EngineSchema([new("words")], 0)))
        {
            writer.Add(new EngineDocument([["大桥"]], [], [], []) { Text = text });
            writer.Commit("");
        }
        using var reader = EngineReader.Open(folder.Path);
        var query = new EngineQuery([new QueryTerm(0, "大桥", 1)], [], [], 10, 0) { Phrases = [new QueryPhrase(phrase, 0, [])] };
        Assert.Equal(holds, reader.Search(query).Hits.Count == 1);
    }

    [Fact]
    public void A_phrase_of_a_field_that_is_not_in_the_schema_is_refused()
    {
        using var index = new RandomIndex(new Random(1));
        var query = Sample.Query(new Random(2)) with { Phrases = [new QueryPhrase("桥", 2, ["桥"])] };
        Assert.Contains("桥", Assert.Throws<ArgumentException>(() => index.Reader.Search(query)).Message, StringComparison.Ordinal);
    }

    private static bool Holds(EngineDocument document, QueryPhrase phrase) =>
        TextFolder.Fold(document.Text).Text.Contains(phrase.Text, StringComparison.Ordinal);

    /// <summary>A phrase with some of the terms that every document with it has.</summary>
    private static QueryPhrase Phrase(Random random)
    {
        var phrase = Phrases[random.Next(Phrases.Length)];
        return new QueryPhrase(phrase, 0, phrase == "粮食" && random.Next(2) == 0 ? ["粮食"] : []);
    }
}
