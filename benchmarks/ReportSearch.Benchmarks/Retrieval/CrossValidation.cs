using System.Globalization;
using static ReportSearch.Benchmarks.Retrieval.RankFigures;

namespace ReportSearch.Benchmarks.Retrieval;

/// <summary>
/// What tuning the weights would bring on questions that they were not tuned on: for each fold, weights are tuned on the
/// questions that share no source with it, and tried on it.
/// </summary>
internal static class CrossValidation
{
    private const int MostQuestions = 300;   // of a task; drawn by source, seeded

    public static void Write(TextWriter output, IReadOnlyList<RankTask> tasks, int folds)
    {
        var questions = tasks.SelectMany(Drawn).ToList();
        var foldOf = FoldsOf(questions, folds);
        var search = new WeightSearch(questions);
        var standard = search.Ranks(SearchSetup.Standard.Weights);
        var tuned = new int?[questions.Count];
        for (var fold = 0; fold < folds; fold++)
        {
            var (training, held) = (new List<int>(), new List<int>());
            for (var i = 0; i < questions.Count; i++)
            {
                var sources = questions[i].Question.Sources;
                if (foldOf[sources[0]] == fold) held.Add(i);
                else if (sources.All(source => foldOf[source] != fold)) training.Add(i);
            }
            var best = search.Best(training);
            var ranks = search.Ranks(best);
            foreach (var i in held) tuned[i] = ranks[i];
            output.WriteLine($"fold {fold + 1}: tuned on {training.Count}, held out {held.Count}: {WeightSearch.Told(best)}");
        }
        output.WriteLine("\n| held out | questions | standard R@5 / R@10 · MRR@10 | tuned | difference of MRR |\n|---|---:|---:|---:|---:|");
        foreach (var task in questions.Select(q => q.Task.Name).Distinct()) Row(task, Of(task));
        Row("all", [.. Enumerable.Range(0, questions.Count)]);
        output.WriteLine($"\nTuned on all: {WeightSearch.Told(search.Best([.. Enumerable.Range(0, questions.Count)]))}; {search.Tried} weights tried.");

        List<int> Of(string task) => [.. Enumerable.Range(0, questions.Count).Where(i => questions[i].Task.Name == task)];

        void Row(string name, List<int> members)
        {
            double[] differences = [.. members.Select(i => Reciprocal(tuned[i]) - Reciprocal(standard[i]))];
            var difference = string.Create(
                CultureInfo.InvariantCulture, $"{differences.Average():+0.000;-0.000} ± {HalfInterval(differences):0.000}");
            output.WriteLine(
                $"| {name} | {members.Count} | {Figures(standard, members)} | {Figures(tuned, members)} | {(IsBeyondChance(differences) ? $"**{difference}**" : difference)} |");
        }
    }

    private static string Figures(int?[] ranks, List<int> members)
    {
        int?[] chosen = [.. members.Select(i => ranks[i])];
        return $"{Short(Recall(chosen, 5))} / {Short(Recall(chosen, 10))} · {Short(MeanReciprocal(chosen))}";
    }

    /// <summary>All questions of a task, or those of some of its sources where they are many.</summary>
    private static IEnumerable<(RankTask Task, TaskQuestion Question)> Drawn(RankTask task)
    {
        var sources = Shuffled(task.Questions.Select(q => q.Sources[0]).Distinct());
        return sources.GroupJoin(task.Questions, source => source, question => question.Sources[0], (_, ofSource) => ofSource)
            .SelectMany(ofSource => ofSource).Take(MostQuestions).Select(question => (task, question));
    }

    /// <summary>A fold for each source.</summary>
    private static Dictionary<string, int> FoldsOf(List<(RankTask Task, TaskQuestion Question)> questions, int folds) =>
        Shuffled(questions.SelectMany(q => q.Question.Sources).Distinct()).Index().ToDictionary(s => s.Item, s => s.Index % folds);

    private static string[] Shuffled(IEnumerable<string> sources)
    {
        string[] shuffled = [.. sources];
        new Random(4711).Shuffle(shuffled);
        return shuffled;
    }
}
