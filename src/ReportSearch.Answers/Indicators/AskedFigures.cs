using ReportSearch.Answers.Evidence;
using ReportSearch.Facts;
using ReportSearch.Facts.Indicators;
using ReportSearch.Index;

namespace ReportSearch.Answers.Indicators;

/// <summary>
/// The figures of one indicator in the measure and kind of unit that a question asks for, and in no other, so that they can be held
/// against each other; of several for one place and year the one that the grid shows.
/// </summary>
internal sealed class AskedFigures
{
    /// <summary>The measure that the wording leans to stands where it tells of this part of what another tells of.</summary>
    private const int LeantToShare = 2;

    private readonly List<IndicatorSeries> lines;
    private readonly FigureWanted wanted;

    private AskedFigures(List<IndicatorSeries> lines, FigureWanted wanted) => (this.lines, this.wanted) = (lines, wanted);

    /// <summary>Reads the figures of the places and years of <paramref name="asked"/>.</summary>
    /// <param name="index">The reports.</param>
    /// <param name="indicator">What is measured.</param>
    /// <param name="wanted">Which figures the wording asks for.</param>
    /// <param name="asked">For each place and year asked of, the cells that would tell.</param>
    public static AskedFigures Read(
        ReportIndex index, Indicator indicator, FigureWanted wanted, IReadOnlyList<IReadOnlyList<FigureSlot>> asked)
    {
        var slots = asked.SelectMany(slots => slots).ToList();
        var places = slots.Select(slot => slot.Place.Name).Distinct(StringComparer.Ordinal).ToList();
        var query = new IndicatorQuery(indicator.Name, places, slots.Min(slot => slot.Year), slots.Max(slot => slot.Year)) { OwnReports = true };
        var isTarget = slots.All(slot => slot.Modality == Modality.Target);
        var series = new IndicatorGrid(index).Series(query);
        var kinds = series
            .GroupBy(line => (line.Measure, Kind: FigureWanted.KindOf(line.Unit)))
            .Select(kind => kind.OrderByDescending(line => line.Years.Count)
                .Concat(series.Where(line => line.Measure == kind.Key.Measure && line.Unit.Length == 0 && kind.Key.Kind is not ("" or "%"))))   // 减少290万
            .Select(kind => new AskedFigures([.. kind], wanted))
            .Select(kind => (Figures: kind, Told: asked.Count(slots => slots.Any(slot => kind.Find(slot) is not null))))
            .Where(kind => kind.Told > 0).ToList();
        var most = kinds.Select(kind => kind.Told).DefaultIfEmpty().Max();
        return kinds.OrderByDescending(kind => !isTarget && kind.Figures.IsLeantTo && LeantToShare * kind.Told >= most)
            .ThenByDescending(kind => kind.Told)
            .ThenByDescending(kind => !isTarget && kind.Figures.IsLeantTo)
            .Select(kind => kind.Figures)
            .FirstOrDefault(new AskedFigures([], wanted));
    }

    private bool IsLeantTo => wanted.Growth == (lines[0].Measure == Measure.Growth);

    /// <summary>The figure of that cell; null where none was read.</summary>
    public IndicatorRow? Find(FigureSlot slot)
    {
        foreach (var line in lines.Where(line => line.Place == slot.Place.Name))
            if (line.Years.GetValueOrDefault(slot.Year) is { } cell
                && (slot.Modality == Modality.Target ? cell.Targets : cell.Results).FirstOrDefault(row => wanted.Fits(row.Statement)) is { } figure)
                return figure;
        return null;
    }
}
