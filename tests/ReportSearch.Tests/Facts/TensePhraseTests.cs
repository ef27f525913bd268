using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Facts;
using ReportSearch.Facts.Statements;

namespace ReportSearch.Tests.Facts;

/// <summary>The phrases of Data/phrases/tense.tsv, each with the modality and time expected of its figures.</summary>
public sealed class TensePhraseTests
{
    public static TheoryData<int?, string, double, string, string> Phrases
    {
        get
        {
            var phrases = new TheoryData<int?, string, double, string, string>();
            var file = Path.Combine(Repository.Root, "tests", "ReportSearch.Tests", "Data", "phrases", "tense.tsv");
            foreach (var fields in File.ReadLines(file).Where(line => line[0] != '#').Select(line => line.Split('\t')))
                phrases.Add(
                    fields[0].Length == 0 ? null : int.Parse(fields[0], CultureInfo.InvariantCulture), fields[1],
                    double.Parse(fields[2], CultureInfo.InvariantCulture), fields[3], fields[4]);
            return phrases;
        }
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Each_figure_of_a_phrase_has_its_modality_and_time(
        int? year, string headings, double position, string phrase, string expected) =>
        Assert.Equal(expected, Shown(phrase, new StatementContext(year, Split(headings), position)));

    [Fact]
    public void What_the_piece_before_says_holds_as_if_it_stood_in_the_same_text()
    {
        const string before = "到2035年，竹桥达到90座；", text = "竹亭达到80座。";
        var plan = new StatementContext(2031, ["二、2031年工作安排"], 0.7);
        Assert.EndsWith(Shown(text, plan with { Lead = before }), Shown(before + text, plan), StringComparison.Ordinal);
        Assert.Equal("Target 2035", Shown(text, plan with { Lead = before }));
    }

    [Fact]
    public void A_year_is_the_same_in_digits_and_in_numerals() => Prop.ForAll<PositiveInt>(n =>
    {
        var year = 1900 + n.Get % 200;
        var numerals = string.Concat(year.ToString(CultureInfo.InvariantCulture).Select(digit => "〇一二三四五六七八九"[digit - '0']));
        var plan = new StatementContext(2031, ["二、2031年工作安排"], 0.7);
        return Shown($"{year}年竹桥达到9座。", plan) == Shown($"{numerals}年竹桥达到9座。", plan);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Digits_of_another_script_are_no_year() => Assert.DoesNotContain(
        "2040", Shown("2๐4๐年，竹桥达到9座。", new StatementContext(2031, ["二、2031年工作安排"], 0.7)), StringComparison.Ordinal);

    [Fact]
    public void Every_year_since_1966_is_in_one_plan_and_the_plans_follow_each_other()
    {
        for (var number = 3; number < 16; number++)
            Assert.Equal(FiveYearPlan.Of(number).To + 1, FiveYearPlan.Of(number + 1).From);
        for (var year = 1966; year < 2031; year++)
            Assert.InRange(year, FiveYearPlan.Containing(year)!.From, FiveYearPlan.Containing(year)!.To);
        Assert.Null(FiveYearPlan.Containing(1964));
        Assert.Equal(new Period(2026, 2030), FiveYearPlan.Of(15));
    }

    private static string[] Split(string headings) => headings.Split('/', StringSplitOptions.RemoveEmptyEntries);

    private static string Shown(string phrase, StatementContext context) => string.Join(
        '|', StatementReader.Read(phrase, context).Select(statement => $"{statement.Modality} {Shown(statement.Period)}"));

    private static string Shown(Period? period) => period switch
    {
        null => "-",
        { FirstMonth: > 1 } or { LastMonth: < 12 } => $"{period.From}.{period.FirstMonth}-{period.To}.{period.LastMonth}",
        { Year: { } year } => $"{year}",
        _ => $"{period.From}-{period.To}",
    };
}
