using ReportSearch.Cli.Output;
using ReportSearch.Server.Rows;

namespace ReportSearch.Tests.Cli;

public sealed class AnswerTextTests
{
    private static readonly AskRow Bare = new(null, "88亿斤[1]", false, "value", [], "", 1.5) { Confidence = 0.9 };

    [Fact]
    public void A_bare_answer_is_told_with_its_confidence_alone() => Assert.Equal("88亿斤[1]\n\n把握：高（0.90）\n", Written(Bare));

    [Fact]
    public void What_was_understood_stands_below_the_answer() => Assert.StartsWith(
        "88亿斤[1]\n\n理解为：地点 绿岛市；年份 2030年（推断）\n把握",
        Written(Bare with
        {
            Understood =
            [
                new PartRow("place:绿岛市", "place", "绿岛市", "said", "地点 绿岛市"),
                new PartRow("year:2030", "year", "2030", "inferred", "年份 2030年（推断）"),
            ],
        }),
        StringComparison.Ordinal);

    [Fact]
    public void Columns_of_a_table_stand_one_below_the_other_where_Chinese_characters_take_two_places() => Assert.Contains("""

        地点    2030年
        绿岛市  88亿斤[1]
        红岛    —

        """.ReplaceLineEndings("\n"),
        Written(Bare with
        {
            Table = new TableRows(
                ["地点", "2030年"],
                [[new CellRow("绿岛市", null), new CellRow("88亿斤", 1)], [new CellRow("红岛", null), new CellRow("", null)]]),
        }),
        StringComparison.Ordinal);

    [Fact]
    public void Coverage_what_was_withheld_and_questions_to_go_on_with_have_a_line_each()
    {
        var lines = Written(Bare with
        {
            Confidence = 0.3,
            Coverage = new CoverageRow(3, ["甲", "乙"], ["丙"]),
            Withheld = ["89亿斤：引文中没有"],
            Next = ["红岛呢？", "2029年呢？"],
        }).Split('\n');

        Assert.Contains("把握：低（0.30）", lines);
        Assert.Contains("查了 3 份报告：2 份说到，1 份没有说到", lines);
        Assert.Contains("没有通过核对，已略去：89亿斤：引文中没有", lines);
        Assert.Contains("可以接着问：红岛呢？ 2029年呢？", lines);
    }

    private static string Written(AskRow row)
    {
        var output = new StringWriter { NewLine = "\n" };
        AnswerText.Write(output, row);
        return output.ToString();
    }
}
