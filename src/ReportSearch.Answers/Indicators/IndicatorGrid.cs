using ReportSearch.Answers.Evidence;
using ReportSearch.Answers.Questions;
using ReportSearch.Facts.Indicators;
using ReportSearch.Facts.Statements;
using ReportSearch.Index;
using ReportSearch.Index.Passages;
using ReportSearch.Index.Searching;
using ReportSearch.Text;

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
        var filter = place is null ? ReportFilter.None : ReportFilter.None with { Places = [EvidenceFinder.PlaceOf(place)] };
        var wanted = indicator is null ? null : Named(indicator);
        var passages = wanted is null
            ? index.Matching(filter).SelectMany(report => index.Passages(report.Id))
            : index.Speaking(wanted, null, filter);
        return [.. passages
            .SelectMany(passage => RowsOf(passage, wanted))
            .Where(row => (from is null || row.Year >= from) && (to is null || row.Year <= to))
            .OrderBy(row => row.Indicator, StringComparer.Ordinal)
            .ThenBy(row => row.Citation.Passage.Report.Place?.Code, StringComparer.Ordinal)
            .ThenBy(row => row.Year)
            .ThenBy(row => row.Statement.Modality)];
    }

    private static Indicator Named(string name) =>
        IndicatorCatalog.Default.Find(name) ?? throw new QuestionException($"不认识指标“{name}”。请换一个名称，例如 地区生产总值、粮食产量。");

    private static IEnumerable<IndicatorRow> RowsOf(Passage passage, Indicator? wanted) =>
        StatementReader.Read(passage.Text, passage.Context)
            .Where(s => s.Indicator is not null && (wanted is null || s.Indicator == wanted))
            .Select(s => new IndicatorRow(
                s.Indicator!.Name, s.Place ?? passage.Report.Place?.Name, s.Year, s, new Citation(passage, Clip(s.Range, passage.Text))));

    private static CharRange Clip(CharRange range, string text) => CharRange.Between(range.Start, Math.Min(range.End, text.Length));
}
