using System.Text.Json.Serialization;
using ReportSearch.Answers.Indicators;
using ReportSearch.Facts.Quantities;

namespace ReportSearch.Server.Rows;

/// <summary>A figure of the indicator grid.</summary>
/// <param name="Indicator">Its full name.</param>
/// <param name="Place">The place measured; null where unknown.</param>
/// <param name="Year">The year spoken of; null where it is of no one year.</param>
/// <param name="Modality">target, result or ongoing.</param>
/// <param name="Measure">level or growth.</param>
/// <param name="Comparator">=, &gt;=, &lt;=, about or range.</param>
/// <param name="Value">In <paramref name="Unit"/>; the lower bound of a range.</param>
/// <param name="UpperValue">The upper bound of a range; absent elsewhere.</param>
/// <param name="Unit">For example %, 亿元, 万人.</param>
/// <param name="Source">The report's file below the corpus folder.</param>
/// <param name="Report">The report's id.</param>
/// <param name="Paragraph">The id of the paragraph that states it.</param>
/// <param name="Quote">The words that state it.</param>
/// <param name="Period">The time spoken of where it is several years or some months of one; absent elsewhere.</param>
/// <param name="Title">The report's title.</param>
public sealed record FigureRow(
    string Indicator, string? Place, int? Year, string Modality, string Measure, string Comparator, decimal Value,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] decimal? UpperValue,
    string Unit, string Source, string Report, string Paragraph, string Quote,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PeriodRow? Period, string Title)
{
    /// <summary>The row of <paramref name="row"/>.</summary>
    public static FigureRow Of(IndicatorRow row)
    {
        var (statement, passage) = (row.Statement, row.Citation.Passage);
        var quantity = statement.Quantity;
        return new FigureRow(
            row.Indicator, row.Place, row.Year, RowWord.Of(statement.Modality), RowWord.Of(statement.Measure),
            Sign(quantity.Comparator), quantity.Value, quantity.UpperValue, quantity.Unit,
            passage.Report.Source, passage.Report.Id.Value, passage.Id.Paragraph.Value, row.Citation.Quote,
            PeriodRow.Of(statement.Period), passage.Report.Title);
    }

    private static string Sign(Comparator comparator) => comparator switch
    {
        Facts.Quantities.Comparator.AtLeast => ">=",
        Facts.Quantities.Comparator.AtMost => "<=",
        Facts.Quantities.Comparator.About => "about",
        Facts.Quantities.Comparator.Range => "range",
        _ => "=",
    };
}
