using System.Globalization;
using ReportSearch.Answers.Indicators;
using ReportSearch.Server.Live;
using ReportSearch.Server.Markup;
using ReportSearch.Server.Rows;

namespace ReportSearch.Server.Pages.Indicators;

/// <summary>How an indicator, places and years are chosen, and how the choice is carried away.</summary>
internal static class IndicatorForm
{
    private const string Path = "/indicators";

    public static Html Of(OpenIndex index, IndicatorQuery wanted) => Html.Of($"""
        <form class="filters" action="{Path}" method="get" data-swap data-auto>
        <label class="field"><span>指标</span>
        <input name="indicator" list="indicators" value="{wanted.Indicator}" placeholder="名称或别名，例如 GDP" autocomplete="off"></label>
        <datalist id="indicators">{index.StatedIndicators.Keys.Select(indicator => Html.Of($"""
            <option value="{indicator.Name}">{string.Join('、', indicator.Aliases.Prepend(CategoryWord.Of(indicator.Category)))}</option>
            """))}</datalist>
        {wanted.Places.Select(place => Html.Of($"""<input type="hidden" name="place" value="{place}">"""))}
        {Choice.Field(
            "place", wanted.Places.Count > 0 ? "再加一个地点" : "地点", wanted.Places.Count > 0 ? "不再加" : "全部地点",
            index.Places.Select(place => place.Name).Except(wanted.Places, StringComparer.Ordinal), null)}
        {Year(index, "from", "从", wanted.From)}
        {Year(index, "to", "到", wanted.To)}
        <button>查看</button>
        </form>
        {Html.When(wanted.Places.Count > 0, $"""
            <ul class="chips" aria-label="所选地点">{wanted.Places.Select(place => Html.Of($"""
                <li>{place} <a data-swap href="{Address(wanted with { Places = [.. wanted.Places.Where(other => other != place)] })}" aria-label="去掉{place}">×</a></li>
                """))}</ul>
            """)}
        """);

    /// <summary>The indicators that the reports state, by category, for those who look for a name.</summary>
    public static Html Catalogue(OpenIndex index, IndicatorQuery wanted) => Html.Of($"""
        <details class="catalogue"{Html.When(wanted is { Indicator: null, Places: [] }, $" open")}><summary>指标目录：报告中有数值的 {index.StatedIndicators.Count} 个指标</summary>
        {index.StatedIndicators.GroupBy(stated => stated.Key.Category).Select(category => Html.Of($"""
            <section><h2>{CategoryWord.Of(category.Key)}</h2><ul>{category.OrderByDescending(stated => stated.Value).Select(stated => Html.Of($"""
                <li><a data-swap href="{Address(wanted with { Indicator = stated.Key.Name })}">{stated.Key.Name}</a></li>
                """))}</ul></section>
            """))}
        </details>
        """);

    /// <summary>The page of another choice.</summary>
    public static string Address(IndicatorQuery wanted) => Links.Page(Path, Fields(wanted));

    /// <summary>The same figures as files.</summary>
    public static Html Downloads(IndicatorQuery wanted) => Html.Of($"""
        <p class="downloads">下载这些数值：<a href="{Links.Page("/api/indicators", [.. Fields(wanted), ("format", "csv")])}" download>CSV（可用 Excel 打开）</a>
        <a href="{Links.Page("/api/indicators", Fields(wanted))}">JSON</a></p>
        """);

    private static (string, string?)[] Fields(IndicatorQuery wanted) =>
    [
        ("indicator", wanted.Indicator), .. wanted.Places.Select(place => ("place", (string?)place)),
        ("from", Written(wanted.From)), ("to", Written(wanted.To)),
    ];

    /// <summary>A report tells of the year before it too.</summary>
    private static Html Year(OpenIndex index, string name, string label, int? chosen) => Choice.Field(
        name, label, "不限", index.Years.Concat(index.Years.Select(year => year - 1)).Distinct().OrderDescending().Select(year => Written(year)!), Written(chosen));

    private static string? Written(int? year) => year?.ToString(CultureInfo.InvariantCulture);
}
