using ReportSearch.Answers.Indicators;

namespace ReportSearch.Answers.Writing;

/// <summary>Lays figures side by side, and says where they are drawn.</summary>
internal static class FigureTable
{
    /// <summary>A row for each place and year, a column for each indicator, with the citations of <paramref name="draft"/>.</summary>
    public static AnswerTable Of(IReadOnlyList<FigureRow> rows, Draft draft)
    {
        var (byPlace, byYear) = (rows.DistinctBy(row => row.Aspect.Place).Count() > 1, rows.DistinctBy(row => row.Aspect.Year).Count() > 1);
        var indicators = rows.Select(row => row.Indicator).Distinct().ToList();
        return new AnswerTable(
            [(byPlace, byYear) switch { (true, false) => "地区", (false, true) => "年份", _ => "地区和年份" }, .. indicators.Select(indicator => indicator.Name)],
            [.. rows.GroupBy(row => row.Aspect).Select(aspect => (IReadOnlyList<AnswerCell>)
            [
                new AnswerCell(Wording.Of((byPlace, byYear) switch
                {
                    (true, false) => aspect.Key with { Year = null },
                    (false, true) => aspect.Key with { Place = null },
                    _ => aspect.Key,
                })),
                .. indicators.Select(indicator => CellOf(aspect.FirstOrDefault(row => row.Indicator == indicator)?.Figure, draft)),
            ])]);
    }

    /// <summary>The grid page of the first indicator of <paramref name="rows"/>; null where no figure is told.</summary>
    public static ChartLink? Chart(IReadOnlyList<FigureRow> rows)
    {
        var told = rows.Where(row => row.Indicator == rows[0].Indicator && row.Figure?.Year is not null).ToList();
        return told.Count == 0 ? null : new ChartLink(
            told[0].Indicator.Name,
            [.. told.Select(row => row.Figure!.Place).OfType<string>().Distinct(StringComparer.Ordinal)],
            told.Min(row => row.Figure!.Year!.Value),
            told.Max(row => row.Figure!.Year!.Value));
    }

    private static AnswerCell CellOf(IndicatorRow? figure, Draft draft) => figure is null ? new AnswerCell("") : draft.Cell(figure);
}
