using System.Globalization;
using ReportSearch.Answers;
using ReportSearch.Answers.Confidence;
using ReportSearch.Cli.Evaluation;
using ReportSearch.Index;
using ReportSearch.Index.Indexing;

namespace ReportSearch.Benchmarks.Answering;

/// <summary>
/// <c>calibrate INDEX GOLD…</c>: learns the weights of <see cref="Sign"/> on gold sets; <c>reliability INDEX GOLD…</c>: how well the
/// confidence of answers, as it is, agrees with how many are right.
/// </summary>
internal static class CalibrateCommand
{
    private const double Ridge = 1;      // keeps weights small that few questions tell of
    private const double Step = 0.02;
    private const int Steps = 3_000;
    private const int Folds = 10;
    private const int Bins = 5;

    /// <summary>
    /// Prints a row a sign, to be put into the table of signs, and the reliability of weights learned on nine tenths of the
    /// questions for the tenth left out.
    /// </summary>
    public static void Run(string folder, IReadOnlyList<string> golds)
    {
        using var index = ReportIndex.Open(folder, IndexOptions.Standard);
        var rows = Marked(index, golds).ConvertAll(m => new Row(m.Answer.Refused, Values(m.Answer, index), m.Right));
        var (answered, refused) = (Learn(rows.Where(row => !row.IsRefused)), Learn(rows.Where(row => row.IsRefused)));
        for (var i = 0; i < Sign.All.Count; i++)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Sign.All[i].Name,-20}{answered[i],8:0.00}{refused[i],8:0.00}"));
        Console.WriteLine();
        PrintTable([.. Enumerable.Range(0, Folds).SelectMany(fold => LeftOut(rows, fold))]);
    }

    /// <summary>The rows of a fold, each with the likelihood that the others give it.</summary>
    private static IEnumerable<(double Confidence, double Right)> LeftOut(List<Row> rows, int fold)
    {
        var others = rows.Where((_, i) => i % Folds != fold).ToList();
        var (answered, refused) = (Learn(others.Where(row => !row.IsRefused)), Learn(others.Where(row => row.IsRefused)));
        return rows.Where((_, i) => i % Folds == fold).Select(row => (Likelihood(row.IsRefused ? refused : answered, row.Values), row.Right));
    }

    /// <summary>Prints by bin of confidence how many answers there are, the mean confidence, and the share that is right.</summary>
    public static void Reliability(string folder, IReadOnlyList<string> golds)
    {
        using var index = ReportIndex.Open(folder, IndexOptions.Standard);
        PrintTable([.. Marked(index, golds).Select(m => (m.Answer.Confidence, m.Right))]);
    }

    private static void PrintTable(IReadOnlyList<(double Confidence, double Right)> answers)
    {
        Console.WriteLine("| confidence | answers | mean confidence | right |\n|---|---:|---:|---:|");
        var error = 0.0;
        foreach (var bin in answers.GroupBy(a => Math.Min(Bins - 1, (int)(a.Confidence * Bins))).OrderBy(bin => bin.Key))
        {
            var (told, right) = (bin.Average(a => a.Confidence), bin.Average(a => a.Right));
            error += bin.Count() * Math.Abs(told - right) / answers.Count;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {bin.Key / (double)Bins:0.0} to {(bin.Key + 1) / (double)Bins:0.0} | {bin.Count()} | {told:0.000} | {right:0.000} |"));
        }
        var brier = answers.Average(a => Math.Pow(a.Confidence - a.Right, 2));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| all | {answers.Count} | {answers.Average(a => a.Confidence):0.000} | {answers.Average(a => a.Right):0.000} |\n\n" +
            $"Expected calibration error {error:0.000}; Brier score {brier:0.000}; a right answer is told more likely than a wrong one in {Concordance(answers):0.000} of pairs."));
    }

    private static double Concordance(IReadOnlyList<(double Confidence, double Right)> answers)
    {
        var wrong = answers.Where(a => a.Right < 1).ToList();
        return answers.Where(a => a.Right == 1).SelectMany(right => wrong, (right, other) => (Math.Sign(right.Confidence - other.Confidence) + 1) / 2.0)
            .DefaultIfEmpty(1).Average();
    }

    private static List<(Answer Answer, double Right)> Marked(ReportIndex index, IReadOnlyList<string> golds)
    {
        var answerer = new QuestionAnswerer(index);
        return [.. golds.SelectMany(GoldFile.Read).Select(gold => (gold, answer: answerer.Ask(gold.Question)))
            .Select(asked => (asked.answer, asked.answer.Refused ? (asked.gold.Unanswerable ? 1.0 : 0.0) : AnswerMarks.Of(asked.gold, asked.answer)[AnswerMarks.Right]))];
    }

    /// <summary>Logistic regression with a ridge on all weights but the first, by gradient descent.</summary>
    private static double[] Learn(IEnumerable<Row> questions)
    {
        var rows = questions.ToList();
        var weights = new double[Sign.All.Count];
        for (var step = 0; step < Steps; step++)
        {
            var slope = new double[weights.Length];
            for (var i = 1; i < weights.Length; i++) slope[i] = Ridge * weights[i];
            foreach (var row in rows)
            {
                var error = Likelihood(weights, row.Values) - row.Right;
                for (var i = 0; i < weights.Length; i++) slope[i] += error * row.Values[i];
            }
            for (var i = 0; i < weights.Length; i++) weights[i] -= Step * slope[i];
        }
        return weights;
    }

    private static double[] Values(Answer answer, ReportIndex index)
    {
        var signs = AnswerSigns.Of(answer, index);
        return [.. Sign.All.Select(sign => sign.Value(signs))];
    }

    private static double Likelihood(double[] weights, double[] values) =>
        1 / (1 + Math.Exp(-weights.Zip(values, (weight, value) => weight * value).Sum()));

    /// <param name="IsRefused">Whether the answer is a refusal.</param>
    /// <param name="Values">The signs' values.</param>
    /// <param name="Right">1 where it is right, else 0.</param>
    private sealed record Row(bool IsRefused, double[] Values, double Right);
}
