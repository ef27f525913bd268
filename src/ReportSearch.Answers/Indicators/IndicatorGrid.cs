using ReportSearch.Answers.Evidence;
using ReportSearch.Answers.Questions;
using ReportSearch.Corpus.Places;
using ReportSearch.Facts.Indicators;
using ReportSearch.Facts.Statements;
using ReportSearch.Index;
using ReportSearch.Index.Passages;
using ReportSearch.Index.Searching;
using ReportSearch.Text;

namespace ReportSearch.Answers.Indicators;

/// <summary>
/// Indicator × place × year, read when asked from the passages that can speak of it (<see cref="ReportIndex.Stating"/>).
/// </summary>
/// <param name="index">The reports.</param>
public sealed class IndicatorGrid(ReportIndex index)
{
    /// <summary>The figures wanted, by indicator, place and year.</summary>
    /// <exception cref="QuestionException">The indicator or a place is unknown, or the years are the wrong way
    /// round.</exception>
    public IReadOnlyList<IndicatorRow> Rows(IndicatorQuery query)
    {
        if (query.From > query.To) throw new QuestionException($"起始年份 {query.From} 晚于截止年份 {query.To}，请对调。");
        var wanted = query.Indicator is { } name ? Named(name) : null;
        var places = query.Places.Select(EvidenceFinder.PlaceOf).ToList();
        var filter = new StatementFilter(wanted, query.Modality, query.From, query.To, places) { OwnReports = query.OwnReports };
        return [.. index.Stating(filter)
            .SelectMany(passage => RowsOf(passage, wanted))
            .Where(row => IsWanted(row, query, places))
            .OrderBy(row => row.Indicator, StringComparer.Ordinal)
            .ThenBy(row => row.Citation.Passage.Report.Place?.Code, StringComparer.Ordinal)
            .ThenBy(row => row.Year)
            .ThenBy(row => row.Statement.Modality)];
    }

    /// <summary>The figures wanted as lines of a table: an indicator of a place in one unit, through the years.</summary>
    /// <exception cref="QuestionException">As for <see cref="Rows"/>.</exception>
    public IReadOnlyList<IndicatorSeries> Series(IndicatorQuery query) => IndicatorSeries.Of(Rows(query));

    /// <summary>Of which places and years there are reports that could speak.</summary>
    /// <param name="places">Names, as in a query; none for all.</param>
    /// <exception cref="QuestionException">A place is unknown.</exception>
    public ReportCoverage Coverage(IReadOnlyList<string> places) =>
        ReportCoverage.Of(index.Groups, [.. places.Select(EvidenceFinder.PlaceOf)]);

    /// <summary>The indicators that the reports state figures of, with the number of passages that do.</summary>
    public IReadOnlyDictionary<Indicator, int> Stated() => IndicatorCatalog.Default.All
        .Select(indicator => (indicator, passages: index.CountSpeaking(indicator)))
        .Where(counted => counted.passages > 0)
        .ToDictionary(counted => counted.indicator, counted => counted.passages);

    private static Indicator Named(string name) =>
        IndicatorCatalog.Default.Find(name) ?? throw new UnknownIndicatorException(name);

    private static IEnumerable<IndicatorRow> RowsOf(Passage passage, Indicator? wanted) =>
        StatementReader.Read(passage.Text, passage.Context)
            .Where(s => s.Indicator is not null && (wanted is null || s.Indicator == wanted))
            .Select(s => new IndicatorRow(
                s.Indicator!.Name, s.Place ?? passage.Report.Place?.Name, s.Year, s, new Citation(passage, Clip(s.Range, passage.Text))));

    private static bool IsWanted(IndicatorRow row, IndicatorQuery query, List<Place> places)
    {
        var statement = row.Statement;
        return query.Covers(statement.Period)
            && (query.Modality is null || statement.Modality == query.Modality)
            && (query.Measure is null || statement.Measure == query.Measure)
            && (places.Count == 0 || (row.Measured is { } measured && places.Any(measured.IsAmong)));
    }

    private static CharRange Clip(CharRange range, string text) => CharRange.Between(range.Start, Math.Min(range.End, text.Length));
}
