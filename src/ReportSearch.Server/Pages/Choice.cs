using System.Globalization;
using ReportSearch.Server.Live;
using ReportSearch.Server.Markup;

namespace ReportSearch.Server.Pages;

/// <summary>Drop-down fields filled from the index.</summary>
internal static class Choice
{
    public static Html Place(OpenIndex index, string? chosen) =>
        Field("place", "地点", "全部地点", index.Places.Select(p => p.Name), chosen);

    public static Html Year(OpenIndex index, string? chosen) => Field(
        "year", "报告年份", "全部年份", index.Years.Select(y => y.ToString(CultureInfo.InvariantCulture)), chosen);

    public static Html Kind(OpenIndex index, string? chosen) => Field("kind", "报告种类", "全部种类", index.Kinds, chosen);

    /// <summary>One field; a chosen value that is not among the options is kept as one.</summary>
    public static Html Field(string name, string label, string any, IEnumerable<string> values, string? chosen)
    {
        var options = chosen is null || values.Contains(chosen, StringComparer.Ordinal) ? values : values.Prepend(chosen);
        return Html.Of($"""
            <label class="field"><span>{label}</span>
            <select name="{name}"><option value="">{any}</option>{options.Select(value => Option(value, value == chosen))}</select></label>
            """);
    }

    private static Html Option(string value, bool chosen) =>
        Html.Of($"<option value=\"{value}\"{Html.When(chosen, $" selected")}>{value}</option>");
}
