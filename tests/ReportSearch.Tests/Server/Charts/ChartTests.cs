using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReportSearch.Facts.Quantities;
using ReportSearch.Server.Charts;
using ReportSearch.Server.Markup;

namespace ReportSearch.Tests.Server.Charts;

public sealed class ChartTests
{
    [Fact]
    public void A_missing_year_breaks_the_line() =>
        Assert.Equal(2, Drawn(Trend(At(2001, 5), At(2002, 6), At(2003, 7), At(2005, 8))).QuerySelectorAll("line.result").Length);

    [Fact]
    public void One_year_makes_no_trend() => Assert.Empty(Trend(At(2001, 5)).ToString());

    [Fact]
    public void A_range_is_drawn_from_bound_to_bound()
    {
        var range = new TrendPoint(2002, new ChartFigure(5, 6, Comparator.Range), null);
        var mark = Drawn(Trend(At(2001, 4), range)).QuerySelector(".target rect")!;
        Assert.True(double.Parse(mark.GetAttribute("height")!, System.Globalization.CultureInfo.InvariantCulture) > 10);
    }

    [Fact]
    public void A_target_of_at_least_has_a_tip() => Assert.Contains(
        "M-4-9", Trend(At(2001, 4), new TrendPoint(2002, new ChartFigure(5, null, Comparator.AtLeast), null)).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Places_are_sorted_the_highest_first_and_long_names_are_cut()
    {
        var names = Drawn(PlacesChart.Of("产量", "万吨", [Bar("低", 1), Bar("双江拉祜族佤族布朗族傣族", 3), Bar("中", 2)]))
            .QuerySelectorAll(".name").Select(name => name.FirstChild!.TextContent);
        Assert.Equal(["双江拉祜族佤…", "中", "低"], names);
    }

    [Fact]
    public void A_fall_reaches_below_zero()
    {
        var bars = Drawn(PlacesChart.Of("产量", "%", [Bar("甲", -4), Bar("乙", 4)])).QuerySelectorAll("rect.result");
        var (up, down) = (Share(bars[0], "x"), Share(bars[1], "x"));
        Assert.True(down < up);
        Assert.Equal(up, down + Share(bars[1], "width"), 1);
    }

    private static Html Trend(params TrendPoint[] points) => TrendChart.Of("产量", "万吨", points);

    private static TrendPoint At(int year, double result) => new(year, null, new ChartFigure(result, null, Comparator.Equal));

    private static PlaceBar Bar(string place, double result) => new(place, null, new ChartFigure(result, null, Comparator.Equal));

    private static double Share(IElement element, string name) =>
        double.Parse(element.GetAttribute(name)!.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture);

    private static IElement Drawn(Html chart) => new HtmlParser().ParseDocument(chart.ToString()).QuerySelector(".chart")!;
}
