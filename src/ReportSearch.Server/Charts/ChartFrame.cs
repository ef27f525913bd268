using ReportSearch.Server.Markup;

namespace ReportSearch.Server.Charts;

/// <summary>
/// What every chart has around it: title and key in text, and a drawing that names and describes itself to those who do
/// not see it. Positions across are shares of the width and text is in pixels, so that it is readable on a telephone
/// without a script.
/// </summary>
internal static class ChartFrame
{
    /// <param name="title">What is drawn.</param>
    /// <param name="unit">Of all figures.</param>
    /// <param name="figures">Every target and result drawn; null for none.</param>
    /// <param name="description">All of it in words.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="drawing">The drawing.</param>
    public static Html Of(
        string title, string unit, IReadOnlyCollection<(ChartFigure? Target, ChartFigure? Result)> figures, string description, double height, Html drawing) => Html.Of($"""
        <figure class="chart">
        <figcaption><span>{title}（{unit}）</span>{Html.When(figures.Any(f => f.Result is not null), $"<span class=\"key result\">结果</span>")}{Html.When(figures.Any(f => f.Target is not null), $"<span class=\"key target\">目标</span>")}</figcaption>
        <svg role="img" width="100%" height="{height}"><title>{title}（{unit}）</title><desc>{description}</desc>
        {drawing}
        </svg>
        </figure>
        """);
}
