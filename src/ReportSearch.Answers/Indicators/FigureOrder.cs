using System.Text.RegularExpressions;
using ReportSearch.Facts;

namespace ReportSearch.Answers.Indicators;

/// <summary>Which of several figures of one indicator, place and year stands for the year.</summary>
internal static partial class FigureOrder
{
    private const int Backwards = 100;   // telling a year's plan afterwards, or its result beforehand
    private const string ReportKind = "政府工作报告";

    /// <summary>
    /// A whole year's figure before that of some months; what the place says of itself before what others say of it; a
    /// figure put right before the one it replaces; the plan of the year's own report and the result of the next year's
    /// before what farther ones recall; then the report's own summary before its details.
    /// </summary>
    public static IReadOnlyList<IndicatorRow> BestFirst(IEnumerable<IndicatorRow> rows, int year) =>
    [
        .. rows
            .OrderBy(row => row.Statement.Period is { FirstMonth: 1, LastMonth: 12 } ? 0 : 1)
            .ThenBy(row => row.Statement.Place is null ? 0 : 1)
            .ThenBy(row => row.Statement.Modality == Modality.Ongoing ? 1 : 0)
            .ThenBy(row => Revision().IsMatch(Before(row, "。；;\n")) ? 0 : 1)
            .ThenBy(row => Distance(row, year))
            .ThenBy(row => row.Citation.Passage.Report.Kind == ReportKind ? 0 : 1)
            .ThenBy(row => row.Statement.Modality == Modality.Target && Headline().IsMatch(Before(row, "。\n")) ? 0 : 1)
            .ThenBy(row => row.Citation.Passage.Ordinal)
            .ThenBy(row => row.Citation.Passage.Range.Start + row.Statement.Quantity.Range.Start),
    ];

    /// <summary>Years between the report that ought to tell and the one that does.</summary>
    private static int Distance(IndicatorRow row, int year)
    {
        if (row.Citation.Passage.Report.Year is not { } reported) return 2 * Backwards;
        return row.Statement.Modality == Modality.Target
            ? reported <= year ? year - reported : reported - year + Backwards
            : reported > year ? reported - year - 1 : year - reported + Backwards;
    }

    /// <summary>The words from the last of <paramref name="stops"/> to the end of the figure.</summary>
    private static string Before(IndicatorRow row, string stops)
    {
        var (text, end) = (row.Citation.Passage.Text, row.Statement.Quantity.Range.End);
        return text[(text.AsSpan(0, end).LastIndexOfAny(stops) + 1)..end];
    }

    [GeneratedRegex("修订|修正|核实|核定|调整(?:为|后|到)")]
    private static partial Regex Revision();

    [GeneratedRegex("目标[^，,；;]{0,8}[是为:：]")]
    private static partial Regex Headline();
}
