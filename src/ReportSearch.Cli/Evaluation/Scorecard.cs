using System.Globalization;

namespace ReportSearch.Cli.Evaluation;

/// <summary>Means of marks by group of questions, and over all.</summary>
internal sealed class Scorecard
{
    private const string All = "ALL";

    private readonly SortedDictionary<string, List<IReadOnlyDictionary<string, double>>> groups = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyDictionary<string, double>> all = [];
    private readonly List<string> names = [];

    /// <summary>Counts the marks of a question.</summary>
    public void Add(string group, IReadOnlyDictionary<string, double> marks)
    {
        if (!groups.TryGetValue(group, out var members)) groups[group] = members = [];
        members.Add(marks);
        all.Add(marks);
        names.AddRange(marks.Keys.Except(names, StringComparer.Ordinal));
    }

    /// <summary>Prints a line a group and one for all; a mark is averaged over the questions that have it, '-' where none has.</summary>
    public void Write(TextWriter output, string title)
    {
        output.WriteLine($"{title,-22}{"n",6}{string.Concat(names.Select(name => $"{name,11}"))}");
        foreach (var (group, marks) in groups) WriteLine(output, group, marks);
        WriteLine(output, All, all);
    }

    private void WriteLine(TextWriter output, string group, List<IReadOnlyDictionary<string, double>> marks) =>
        output.WriteLine($"{group,-22}{marks.Count,6}{string.Concat(names.Select(name => $"{Mean(marks, name),11}"))}");

    private static string Mean(List<IReadOnlyDictionary<string, double>> marks, string name)
    {
        var values = marks.Where(m => m.ContainsKey(name)).Select(m => m[name]).ToList();
        return values.Count == 0 ? "-" : values.Average().ToString("0.000", CultureInfo.InvariantCulture);
    }
}
