using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Index.Searching;
using ReportSearch.Tests.Cli;

namespace ReportSearch.Tests.Index;

public sealed class NearDuplicatesTests
{
    private const string Long =
        "我们将继续办好十件民生实事，新建社区食堂和托育园，改造背街小巷，让街坊邻里推门见绿、抬脚进园，把好事办到群众心坎上，" +
        "还要请大家常来看看哪里做得不够、哪里还能更好。";

    private const string Other = "会后代表们分组察看了现场，都说办得妙。";

    [Theory]
    [InlineData("全市栽植樱花树苗8万株。", "全市栽植樱花树苗８万株。")]
    [InlineData("全市栽植樱花树苗8万株。", "全市栽植櫻花樹苗8万株。")]
    [InlineData("好。", "好。")]
    [InlineData(Long, Long + "好！")]
    [InlineData(Long + Other, Long + "会后代表们分组察看了现场，都说办得好。")]
    public void Passages_of_nearly_the_same_words_are_one_hit(string text, string same) =>
        Assert.Equal([$"{text} + {same}"], Joined(10, text, same));

    [Theory]
    [InlineData("全市栽植樱花树苗8万株。", "全市栽植樱花树苗9万株。")]
    [InlineData("我们将办好十件实事，" + Long, "我们将办好八件实事，" + Long)]
    [InlineData("新建食堂12个、书房3个，" + Long, "新建食堂1个、书房23个，" + Long)]
    [InlineData(Long, "我们将继续办好十件民生实事，新建社区食堂和托育园。")]
    [InlineData("好。", "坏。")]
    public void Another_figure_or_other_words_make_two(string text, string other) => Assert.Equal([text, other], Joined(10, text, other));

    [Fact]
    public void The_best_ranked_is_the_hit_and_the_list_is_filled_up_with_the_next() =>
        Assert.Equal(["甲 + 甲 + 甲", "乙 + 乙", "丙"], Joined(3, "甲", "乙", "甲", "丙", "丁", "乙", "甲", "丁"));

    [Fact]
    public void No_passage_is_lost_or_told_twice() => Prop.ForAll<int[]>(letters =>
    {
        var hits = letters.Select((letter, i) => Hit($"{(char)('甲' + Math.Abs(letter % 4))}", $"{i}.md")).ToList();
        var joined = NearDuplicates.Join(hits, hits.Count);
        return joined.SelectMany(hit => hit.Also.Prepend(hit.Passage)).Select(p => p.Report.Source).Order(StringComparer.Ordinal)
            .SequenceEqual(hits.Select(hit => hit.Passage.Report.Source).Order(StringComparer.Ordinal));
    }).QuickCheckThrowOnFailure();

    private static IEnumerable<string> Joined(int top, params string[] texts) => NearDuplicates
        .Join([.. texts.Select((text, i) => Hit(text, $"{i}.md"))], top)
        .Select(hit => string.Join(" + ", hit.Also.Prepend(hit.Passage).Select(passage => passage.Text)));

    private static PassageHit Hit(string text, string source) => new(Invented.Passage(text, source), 1, 1, 0);
}
