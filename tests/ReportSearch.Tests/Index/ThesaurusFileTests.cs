using ReportSearch.Facts.Indicators;
using ReportSearch.Index.Searching;
using ReportSearch.Text;

namespace ReportSearch.Tests.Index;

public sealed class ThesaurusFileTests
{
    [Fact]
    public void A_line_is_a_group_of_folded_names_and_of_those_found_for_them()
    {
        var groups = ThesaurusFile.Parse("# remark\n\n漢江， Han River、ＡＢＣ\r\n看云 , 观云 > 云图 # remark\n", "own.txt");
        Assert.Equal(["汉江", "han river", "abc"], groups[0].Names);
        Assert.Empty(groups[0].Found);
        Assert.Equal(["看云", "观云"], groups[1].Names);
        Assert.Equal(["云图"], groups[1].Found);
    }

    [Theory]
    [InlineData("云图", "1 names")]
    [InlineData("> 云图", "1 names")]
    [InlineData("看云, 观云 >", "2 names")]
    [InlineData("甲一, 甲二, 甲三, 甲四, 甲五, 甲六, 甲七, 甲八, 甲九", "9 names")]
    [InlineData("云, 云图", "'云' has 1 characters")]
    [InlineData("雲圖, 云图", "'云图' stands there twice")]
    [InlineData("看云 > 云图 > 云", "more than one >")]
    public void A_line_that_is_no_group_is_refused_with_file_and_line(string line, string finding)
    {
        var error = Assert.Throws<InvalidDataException>(() => ThesaurusFile.Parse("汉江, 汉水\n" + line, "own.txt"));
        Assert.StartsWith("Thesaurus 'own.txt', line 2: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(finding, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("s")]
    [InlineData("y")]
    public void The_longest_name_is_found_in_its_other_number_too(string end)
    {
        var name = new string('a', 58) + "s" + end;
        Assert.NotEmpty(new Thesaurus(ThesaurusFile.Parse($"{name}, 云图", "own.txt")).Others(name));
        Assert.Throws<InvalidDataException>(() => ThesaurusFile.Parse($"a{name}, 云图", "own.txt"));
    }

    [Fact]
    public void What_ships_has_three_hundred_groups_beside_the_names_of_indicators()
    {
        var groups = ThesaurusFile.ReadShipped();
        Assert.True(groups.Count >= 300, $"{groups.Count} groups");
        Assert.True(IndicatorCatalog.Default.All.Count(indicator => indicator.Aliases.Count > 0) >= 150);
    }

    [Fact]
    public void What_ships_says_each_group_once()
    {
        var groups = ThesaurusFile.ReadShipped().Select(g => string.Join(',', g.Names.Concat(g.Found).Order(StringComparer.Ordinal)));
        Assert.DoesNotContain(groups.CountBy(group => group), group => group.Value > 1);
    }

    [Fact]
    public void Every_name_that_ships_is_found_however_it_is_written()
    {
        foreach (var name in ThesaurusFile.ReadShipped().SelectMany(group => group.Names))
        {
            Assert.Equal(name, TextFolder.Fold(name).Text);
            Assert.Equal(name, TextFolder.Fold(name.ToUpperInvariant()).Text);
            Assert.NotEmpty(Thesaurus.Default.Others(name));
        }
    }
}
