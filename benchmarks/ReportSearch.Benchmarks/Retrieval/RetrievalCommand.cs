using System.Diagnostics;
using ReportSearch.Cli.Evaluation;

namespace ReportSearch.Benchmarks.Retrieval;

/// <summary>
/// <c>retrieval DATA [tasks=TASKS] [folds=5]</c>: prints what each kind of evidence brings, on every task; with folds, what
/// weights tuned on all questions but those of a fold bring on that fold.
/// </summary>
internal static class RetrievalCommand
{
    /// <param name="shared">The folder with corpus, gold and mrc.</param>
    /// <param name="data">The folder with sent_shared and reports, made by prepare.py; null: without them.</param>
    /// <param name="folds">How many folds; 0: the table alone.</param>
    public static void Run(string shared, string? data, int folds)
    {
        var clock = Stopwatch.StartNew();
        using var reports = IndexedTasks.OfReports(Path.Combine(shared, "corpus"));
        var paraphrases = GoldFile.Read(Path.Combine(AppContext.BaseDirectory, "paraphrases.jsonl"));
        List<RankTask> tasks = [Gold("cities"), Gold("provinces"), Gold("national"), reports.Task("paraphrases", paraphrases)];
        List<RankTask> onParagraphs = [];
        List<IDisposable> opened = [];
        AddParagraphs("DRCD dev", "drcd_dev.json");
        AddParagraphs("CMRC trial", "cmrc_trial.json");
        if (data is not null && folds == 0)
        {
            AddBare("sentences", Path.Combine(data, "sent_shared"));
            AddBare("known items", Path.Combine(data, "reports"));
        }
        try
        {
            if (folds > 0) CrossValidation.Write(Console.Out, [.. tasks, .. onParagraphs], folds);
            else AblationTable.Write(Console.Out, tasks, onParagraphs);
            Console.WriteLine($"\n{DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC, in {clock.Elapsed.TotalSeconds:F0} s.");
        }
        finally
        {
            opened.ForEach(task => task.Dispose());
        }

        RankTask Gold(string set) => reports.Task($"gold {set}", GoldFile.Read(Path.Combine(shared, "gold", $"{set}.jsonl")));

        void AddParagraphs(string name, string file)
        {
            var questions = GoldFile.Read(Path.Combine(shared, "mrc", file));
            var paragraphs = IndexedTasks.OfParagraphs(questions);
            opened.Add(paragraphs);
            onParagraphs.Add(paragraphs.Task(name, questions));
        }

        void AddBare(string name, string folder)
        {
            var bare = new BareTask(name, folder);
            opened.Add(bare);
            onParagraphs.Add(bare.Task);
        }
    }
}
