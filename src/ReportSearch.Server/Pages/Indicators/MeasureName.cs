using ReportSearch.Facts;

namespace ReportSearch.Server.Pages.Indicators;

/// <summary>Level and growth in words.</summary>
internal static class MeasureName
{
    /// <summary>增速 of a rate, 增减 of a number that came or comes anew; nothing of a level.</summary>
    public static string Of(Measure measure, string unit) =>
        measure == Measure.Level ? "" : unit is "%" or "‰" ? "增速" : "增减";
}
