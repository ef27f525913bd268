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

    /// <summary>A row a group and one for all, under the scorecard's title.</summary>
    public IEnumerable<ScoreRow> Rows(string title) => groups.Select(g => Row(title, g.Key, g.Value)).Append(Row(title, All, all));

    /// <summary>Prints the rows below one another; '-' stands where no question has the mark.</summary>
    public void Write(TextWriter output, string title)
    {
        output.WriteLine($"{title,-22}{"n",6}{string.Concat(names.Select(name => $"{name,11}"))}");
        foreach (var row in Rows(title))
            output.WriteLine($"{row.Type,-22}{row.Questions,6}{string.Concat(names.Select(name => $"{Mean(row, name),11}"))}");
    }

    private ScoreRow Row(string title, string group, List<IReadOnlyDictionary<string, double>> marks) => new(title, group, marks.Count, names
        .Where(name => marks.Exists(m => m.ContainsKey(name)))
        .ToDictionary(name => name, name => marks.Where(m => m.ContainsKey(name)).Average(m => m[name]), StringComparer.Ordinal));

    private static string Mean(ScoreRow row, string name) =>
        row.Means.TryGetValue(name, out var mean) ? mean.ToString("0.000", CultureInfo.InvariantCulture) : "-";
}
