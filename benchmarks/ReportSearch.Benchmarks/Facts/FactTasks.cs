using ReportSearch.Answers.Commitments;
using ReportSearch.Answers.Indicators;
using ReportSearch.Facts;
using ReportSearch.Facts.Statements;
using ReportSearch.Index;
using ReportSearch.Index.Passages;

namespace ReportSearch.Benchmarks.Facts;

/// <summary>What is asked of the facts of all reports at once; each gives the count of its rows.</summary>
internal static class FactTasks
{
    private const int Page = 20;
    private const string Indicator = "地区生产总值";

    /// <summary>By the name in the table. Those of <see cref="Baselines"/> read every passage of every report.</summary>
    public static IReadOnlyDictionary<string, Func<ReportIndex, int>> All { get; } = new Dictionary<string, Func<ReportIndex, int>>
    {
        ["grid of one indicator, all reports"] = index => Grid(index, new IndicatorQuery(Indicator, [], null, null)),
        ["grid of one indicator, targets of all reports"] = index =>
            Grid(index, new IndicatorQuery(Indicator, [], null, null, Modality.Target)),
        ["grid of one indicator, one province, two years"] = index => Grid(index, new IndicatorQuery(Indicator, ["河北省"], 2022, 2023)),
        ["ledger of one place and year, whole"] = index => Ledger(index, new CommitmentQuery("石家庄市", 2022)).Count(),
        ["ledger, first page"] = index => Ledger(index, new CommitmentQuery()).Take(Page).Count(),
        ["ledger of one status, first page"] = index =>
            Ledger(index, new CommitmentQuery(Status: CommitmentStatus.Missed)).Take(Page).Count(),
        ["ledger of one category and year, first page"] = index => Ledger(index, new CommitmentQuery(null, 2023, "health")).Take(Page).Count(),
        [Baselines[0]] = index => Passages(index).Sum(passage =>
            StatementReader.Read(passage.Text, passage.Context).Count(statement => statement.Indicator?.Name == Indicator)),
        [Baselines[1]] = index => Passages(index).Sum(passage => CommitmentReader.Read(passage.Text, passage.Context).Count),
    };

    /// <summary>What the grid and the ledger are compared with.</summary>
    public static IReadOnlyList<string> Baselines => ["every passage read for figures", "every passage read for promises"];

    /// <summary>The baseline of a task.</summary>
    public static string BaselineOf(string task) => Baselines[task.StartsWith("grid", StringComparison.Ordinal) ? 0 : 1];

    private static int Grid(ReportIndex index, IndicatorQuery query) => new IndicatorGrid(index).Rows(query).Count;

    private static IEnumerable<CommitmentRow> Ledger(ReportIndex index, CommitmentQuery query) => new CommitmentLedger(index).Rows(query);

    private static IEnumerable<Passage> Passages(ReportIndex index) => index.Reports.SelectMany(report => index.Passages(report.Id));
}
