using static ReportSearch.Benchmarks.Retrieval.RankFigures;

namespace ReportSearch.Benchmarks.Retrieval;

/// <summary>Ranks of tasks by rows of setups, as tables in Markdown.</summary>
internal static class AblationTable
{
    private const string Gold = "gold ";

    /// <summary>
    /// Prints recall@1 / @5 / @10 and MRR@10 of each task, with half the 95 % interval of MRR; bold where MRR differs from
    /// that of the row above (of a standard with something left out: from the standard) by more than chance. The tasks on
    /// reports come in one table, with the gold sets together as well, the others in another.
    /// </summary>
    /// <param name="output">Where to.</param>
    /// <param name="tasks">A column each, the gold sets first.</param>
    /// <param name="onParagraphs">Those of the second table.</param>
    public static void Write(TextWriter output, IReadOnlyList<RankTask> tasks, IReadOnlyList<RankTask> onParagraphs)
    {
        RankTask[] gold = [.. tasks.Where(task => task.Name.StartsWith(Gold, StringComparison.Ordinal))];
        var columns = tasks.Select(task => new Column(task.Name, [task])).ToList();
        columns.Insert(gold.Length, new Column(Gold + "together", gold));
        Write(output, columns);
        output.WriteLine();
        Write(output, [.. onParagraphs.Select(task => new Column(task.Name, [task]))]);
    }

    private static void Write(TextWriter output, IReadOnlyList<Column> columns)
    {
        output.WriteLine($"| | {string.Join(" | ", columns.Select(c => $"{c.Name} ({c.Tasks.Sum(t => t.Questions.Count)})"))} |");
        output.WriteLine($"|---|{string.Concat(columns.Select(_ => "---:|"))}");
        var tasks = columns.SelectMany(column => column.Tasks).Distinct().ToList();
        var before = new Dictionary<Column, int?[]>();
        foreach (var setup in SearchSetup.Ablation)
        {
            var ranks = tasks.ToDictionary(task => task, task => task.IsBare && !setup.TellsOfBarePassages ? [] : task.Ranks(setup));
            output.Write($"| {setup.Name} |");
            foreach (var column in columns)
            {
                int?[] now = [.. column.Tasks.SelectMany(task => ranks[task])];
                output.Write($" {(now.Length == 0 ? "–" : Cell(now, before.GetValueOrDefault(column)))} |");
                if (now.Length > 0 && !setup.LacksOne) before[column] = now;
            }
            output.WriteLine();
            output.Flush();
        }
    }

    private static string Cell(int?[] ranks, int?[]? before)
    {
        var mean = $"{Short(MeanReciprocal(ranks))} ± {Short(HalfInterval([.. ranks.Select(Reciprocal)]))}";
        var differs = before is not null && IsBeyondChance([.. ranks.Zip(before, (now, was) => Reciprocal(now) - Reciprocal(was))]);
        return $"{Short(Recall(ranks, 1))} / {Short(Recall(ranks, 5))} / {Short(Recall(ranks, 10))} · {(differs ? $"**{mean}**" : mean)}";
    }

    private sealed record Column(string Name, IReadOnlyList<RankTask> Tasks);
}
