using ReportSearch.Answers.Evidence;
using ReportSearch.Answers.Indicators;
using ReportSearch.Index;

namespace ReportSearch.Answers.Writing;

/// <summary>The fixed phrases that join quoted words.</summary>
internal static class Wording
{
    /// <summary>Whose words follow: 商丘市2024年报告.</summary>
    public static string Of(ReportHeader report)
    {
        var year = report.Year is { } y ? $"{y}年" : "";
        var who = report.Place is null ? report.Title : report.Place.Parent is null ? "国务院" : report.Place.Name;
        return report.Kind == "政府工作报告" || report.Place is null ? $"{who}{year}报告" : $"{who}{year}{report.Kind}";
    }

    /// <summary>Whose words state a figure, and whether they plan it: 商丘市2024年报告提出：.</summary>
    public static string Of(IndicatorRow figure) =>
        $"{Of(figure.Citation.Passage.Report)}{(FigureRow.IsPlanned(figure) ? "提出" : "")}：";

    /// <summary>That an answer is to the question with its slip mended, by the word that differs: ；按“雾霾”查.</summary>
    public static string Mended(string asked, string mended)
    {
        var from = asked.AsSpan().CommonPrefixLength(mended);
        var behind = 0;
        while (behind < Math.Min(asked.Length, mended.Length) - from && asked[^(behind + 1)] == mended[^(behind + 1)]) behind++;
        var (start, end) = (Math.Max(0, from - 1), Math.Min(mended.Length, mended.Length - behind + 1));
        return $"；按“{mended[start..end].Trim('？', '?', '，', '。')}”查";
    }

    /// <summary>That a report tells no level, with the change that it does tell.</summary>
    public static string OnlyChange(IndicatorRow change, Draft draft) =>
        $"{Of(change.Citation.Passage.Report)}没有写明数值，只写了变化：{draft.Quote(change)}";

    /// <summary>What was asked about: 商丘市2025年.</summary>
    public static string Of(Aspect aspect) => $"{aspect.Place?.Name}{(aspect.Year is { } year ? $"{year}年" : "")}";

    /// <summary>Years ascending, neighbours joined: 1954—1957、1959.</summary>
    public static string Years(IEnumerable<int> years)
    {
        var runs = new List<(int From, int To)>();
        foreach (var year in years.Distinct().Order())
            if (runs.Count > 0 && runs[^1].To == year - 1) runs[^1] = (runs[^1].From, year);
            else runs.Add((year, year));
        return string.Join('、', runs.Select(run => (run.To - run.From) switch
        {
            0 => $"{run.From}",
            1 => $"{run.From}、{run.To}",
            _ => $"{run.From}—{run.To}",
        }));
    }

    /// <summary>Years or names in a row, shortened where there are many.</summary>
    public static string List<T>(IReadOnlyList<T> items, int most = 8) =>
        string.Join('、', items.Take(most)) + (items.Count > most ? $"等{items.Count}个" : "");
}
