using ReportSearch.Text;
using ReportSearch.Text.Pinyin;

namespace ReportSearch.Tests.Text.Pinyin;

public sealed class HomophonesTests
{
    [Theory]
    [InlineData('丘', "邱秋球")]
    [InlineData('南', "楠男难")]
    [InlineData('行', "航型杭")]   // it has two readings
    public void Characters_of_a_reading_are_homophones(char character, string others) =>
        Assert.Subset(Homophones.Of(character).ToHashSet(), others.ToHashSet());

    [Theory]
    [InlineData('张', "脏站咱")]
    [InlineData('南', "兰浪")]
    [InlineData('经', "金今")]
    public void Sounds_that_many_speakers_do_not_tell_apart_are_near(char character, string others)
    {
        Assert.Subset(Homophones.Near(character).ToHashSet(), others.ToHashSet());
        Assert.Empty(Homophones.Of(character).Intersect(others));
    }

    [Fact]
    public void Sounding_alike_goes_both_ways_and_near_holds_exact() => Assert.All(Homophones.Known.Where(c => c % 16 == 0), character =>
    {
        Assert.All(Homophones.Of(character), other => Assert.Contains(character, Homophones.Of(other)));
        Assert.Subset(Homophones.Near(character).ToHashSet(), Homophones.Of(character).ToHashSet());
        Assert.DoesNotContain(character, Homophones.Near(character));
    });

    [Fact]
    public void The_table_holds_folded_characters_alone() =>
        Assert.All(Homophones.Known, character => Assert.Equal(character, TextFolder.FoldChar(character)));

    [Fact]
    public void What_is_no_known_character_has_none() => Assert.Empty(Homophones.Near('A'));
}
