using ReportSearch.Text;
using ReportSearch.Text.Numbers;

namespace ReportSearch.Answers.Checking;

/// <summary>Holds the cells of a table against what they cite; those that are not held are left empty.</summary>
internal static class TableCheck
{
    /// <summary>The table with the cells that are held; what is not is told in <paramref name="withheld"/>.</summary>
    public static AnswerTable Held(AnswerTable table, ClaimCheck check, List<string> withheld) =>
        table with { Rows = [.. table.Rows.Select(row => HeldRow(row, check, withheld))] };

    private static List<AnswerCell> HeldRow(IReadOnlyList<AnswerCell> row, ClaimCheck check, List<string> withheld)
    {
        var held = new List<AnswerCell>();
        for (var at = 0; at < row.Count; at++)
        {
            var reason = at == 0 && row[at].Citation is null ? AgainstHead(row, check) : check.Against(ClaimOf(row[at]));
            if (reason is not null) withheld.Add($"“{row[at].Text}”：{reason}");
            held.Add(reason is null ? row[at] : new AnswerCell(""));
        }
        return held;
    }

    private static Claim ClaimOf(AnswerCell cell) => new(cell.Text, cell.Text, cell.Citation is { } n ? [n] : []);

    /// <summary>Why a head is not that of its row: a year that is neither of a report cited in it nor of a figure there, or another place.</summary>
    private static string? AgainstHead(IReadOnlyList<AnswerCell> row, ClaimCheck check)
    {
        var cited = row.Select(cell => cell.Citation).OfType<int>().Where(n => n >= 1 && n <= check.Citations.Count).Select(n => check.Citations[n - 1]).ToList();
        if (cited.Count == 0) return null;
        return NumberReader.Read(TextFolder.Fold(row[0].Text).Text).Any(year => !cited.Exists(c => IsOf(year.Value, c)))
            ? "引文说的不是这一年"
            : Attribution.AgainstPlaces(row[0].Text, cited);
    }

    private static bool IsOf(decimal year, CitedPassage cited) =>
        cited.Report.Year == year || cited.Statements.Any(s => s.Period is { } p && p.From <= year && year <= p.To);
}
