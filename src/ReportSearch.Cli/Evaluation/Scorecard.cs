using System.Globalization;

namespace ReportSearch.Cli.Evaluation;

/// <summary>
/// Means of marks by group of questions, and over all. A mark that a question has not counts 0 in its means: what is
/// refused rightly is neither exact nor cited.
/// </summary>
/// <param name="title">What is scored.</param>
/// <param name="raised">The mark to raise: a question that has less than 1 of it is a failure.</param>
internal sealed class Scorecard(string title, string raised)
{
    private const string All = "ALL";

    private readonly SortedDictionary<string, List<IReadOnlyDictionary<string, double>>> groups = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyDictionary<string, double>> all = [];
    private readonly List<string> names = [];
    private readonly List<(double Mark, string Told)> failures = [];

    /// <summary>How many questions were counted.</summary>
    public int Questions => all.Count;

    /// <summary>Counts the marks of a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="marks">Its marks, each from 0 to 1.</param>
    /// <param name="came">What came, to be printed where it fails.</param>
    public void Add(GoldQuestion question, IReadOnlyDictionary<string, double> marks, string came)
    {
        if (!groups.TryGetValue(question.Group, out var members)) groups[question.Group] = members = [];
        members.Add(marks);
        all.Add(marks);
        names.AddRange(marks.Keys.Except(names, StringComparer.Ordinal));
        if (marks[raised] < 1)
            failures.Add((marks[raised], $"{question.Id} | {question.Group} | {question.Question} | {came.ReplaceLineEndings(" ")}"));
    }

    /// <summary>A row a group and one for all, under the scorecard's title.</summary>
    public IEnumerable<ScoreRow> Rows() => groups.Select(g => Row(g.Key, g.Value)).Append(Row(All, all));

    /// <summary>Prints the rows below one another, then at most so many failures, the worst first.</summary>
    public void Write(TextWriter output, int mostFailures)
    {
        output.WriteLine($"{title,-22}{"n",6}{string.Concat(names.Select(name => $"{name,11}"))}");
        foreach (var row in Rows())
            output.WriteLine($"{row.Type,-22}{row.Questions,6}{string.Concat(names.Select(name => $"{Thousandths(row.Means[name]),11}"))}");
        foreach (var (_, told) in failures.OrderBy(failure => failure.Mark).Take(mostFailures)) output.WriteLine(told);
    }

    private ScoreRow Row(string group, List<IReadOnlyDictionary<string, double>> marks) => new(title, group, marks.Count,
        names.ToDictionary(name => name, name => marks.Average(m => m.GetValueOrDefault(name)), StringComparer.Ordinal));

    /// <summary>
    /// The nearest thousandth of the very number (25 decimals tell a half from what is beside it), of a half the even one:
    /// 0.8125 is 0.812, and 1/80, whose nearest double lies above it, is 0.013.
    /// </summary>
    private static string Thousandths(double mean) =>
        decimal.Round(decimal.Parse(mean.ToString("F25", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), 3)
            .ToString("0.000", CultureInfo.InvariantCulture);
}
