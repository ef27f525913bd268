using ReportSearch.Answers.Indicators;
using ReportSearch.Corpus.Places;
using ReportSearch.Server.Live;
using ReportSearch.Server.Markup;
using ReportSearch.Server.Requests;

namespace ReportSearch.Server.Pages.Indicators;

/// <summary>One indicator by place and year, or all indicators of a place, what was planned beside what was reached.</summary>
internal static class IndicatorsPage
{
    public static IResult Show(
        IndexLease lease, string? indicator = null, string[]? place = null, string? from = null, string? to = null)
    {
        var index = lease.Index;
        var wanted = new IndicatorQuery(
            FormValue.Text(indicator), [.. FormValue.Texts(place).Select(FullName)], FormValue.Number(from), FormValue.Number(to));
        return Layout.Page("指标 · 政府工作报告检索", "/indicators", Html.Of($"""
            <h1>指标</h1>
            {IndicatorForm.Of(index, wanted)}
            {Content(index, wanted)}
            {IndicatorForm.Catalogue(index, wanted)}
            """), index);
    }

    private static string FullName(string place) => Gazetteer.Default.Find(place)?.Name ?? place;

    private static Html Content(OpenIndex index, IndicatorQuery wanted)
    {
        try
        {
            return wanted switch
            {
                { Indicator: not null } => OneIndicator.Of(index, wanted),
                { Places: [var place] } => OnePlace.Of(index, wanted, place),
                { Places: [] } => Notice("选择一个指标，比较各地各年的目标与结果；或者只选一个地点，查看它的全部指标。每个数字都可以点开，核对原文。"),
                _ => Notice("要比较几个地点，请选择一个指标。"),
            };
        }
        catch (UnknownIndicatorException unknown)
        {
            return Html.Of($"""
                <div class="notice" role="status"><p>不认识指标“{unknown.Name}”。{Html.When(unknown.Near.Count > 0, $"""
                    是不是：{unknown.Near.Select(near => Html.Of($"""<a data-swap href="{IndicatorForm.Address(wanted with { Indicator = near })}">{near}</a> """))}
                    """)}{Html.When(unknown.Near.Count == 0, $"请换一个名称，或者从下面的目录里选择。")}</p></div>
                """);
        }
    }

    /// <summary>A line in place of a table.</summary>
    public static Html Notice(string text) => Html.Of($"""<p class="notice" role="status">{text}</p>""");
}
