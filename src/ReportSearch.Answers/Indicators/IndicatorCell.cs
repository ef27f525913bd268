namespace ReportSearch.Answers.Indicators;

/// <summary>What the reports say of one indicator, place and year, best first: the first stands for the year.</summary>
/// <param name="Targets">What was planned.</param>
/// <param name="Results">What was reached, or stood.</param>
public sealed record IndicatorCell(IReadOnlyList<IndicatorRow> Targets, IReadOnlyList<IndicatorRow> Results)
{
    /// <summary>The plan for the year; null where none was read.</summary>
    public IndicatorRow? Target => Targets.Count > 0 ? Targets[0] : null;

    /// <summary>The year's result; null where none was read.</summary>
    public IndicatorRow? Result => Results.Count > 0 ? Results[0] : null;
}
