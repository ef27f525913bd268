using ReportSearch.Facts;
using ReportSearch.Facts.Indicators;
using ReportSearch.Index;
using ReportSearch.Index.Searching;

namespace ReportSearch.Server.Live;

/// <summary>Questions to begin with, made from what the index holds.</summary>
internal static class ExampleQuestions
{
    private const int Wanted = 4;

    private static readonly (Modality Modality, int YearsBack, string Ending)[] Forms =
    [
        (Modality.Target, 0, "的目标是多少？"),
        (Modality.Result, 1, "是多少？"),
    ];

    /// <summary>
    /// At most four, each of another report and indicator, and each with a passage that speaks of it.
    /// </summary>
    public static IReadOnlyList<string> For(ReportIndex index)
    {
        var told = index.Reports.Where(r => r.Place is not null && r.Year is not null)
            .OrderByDescending(r => r.Year).ThenBy(r => r.Id.Value, StringComparer.Ordinal).ToList();
        var reports = Enumerable.Range(0, Math.Min(Wanted, told.Count))
            .Select(i => told[i * told.Count / Math.Min(Wanted, told.Count)]);
        var used = new HashSet<Indicator>();
        var questions = new List<string>();
        foreach (var report in reports)
        {
            var (modality, yearsBack, ending) = Forms[questions.Count % Forms.Length];
            var only = ReportFilter.None with { Reports = [report.Id.Value] };
            var indicator = IndicatorCatalog.Default.All
                .FirstOrDefault(i => !used.Contains(i) && index.Speaking(i, modality, only).Count > 0);
            if (indicator is null) continue;
            used.Add(indicator);
            questions.Add($"{report.Place!.ShortName}{report.Year - yearsBack}年{indicator.Name}{ending}");
        }
        return questions;
    }
}
