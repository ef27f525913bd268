namespace ReportSearch.Benchmarks.Scale;

/// <summary>
/// <c>table DATA [out=FILE]</c>: measures the corpora of a folder, each beside baselines, and prints the figures as
/// markdown.
/// </summary>
internal static class TableCommand
{
    private static readonly string[] Corpora = ["s100k", "s1m"];

    /// <param name="data">Holds folders of passages.jsonl and queries.jsonl: s100k, s1m or both.</param>
    /// <param name="file">Where to write the figures too.</param>
    /// <exception cref="DirectoryNotFoundException">There is none of them.</exception>
    public static void Run(string data, string? file)
    {
        var lines = new List<string> { $"{DateTime.UtcNow:yyyy-MM-dd}, {Machine.Describe()}." };
        string[] corpora = [.. Corpora.Select(name => Path.Combine(data, name)).Where(Directory.Exists)];
        if (corpora.Length == 0) throw new DirectoryNotFoundException($"'{data}' has no folder {string.Join(" or ", Corpora)}.");
        foreach (var corpus in corpora)
        {
            var index = Directory.CreateTempSubdirectory("table-").FullName;
            try
            {
                lines.AddRange(new CorpusMeasurement(corpus, index).Run());
            }
            finally
            {
                Directory.Delete(index, recursive: true);
            }
        }
        foreach (var line in lines) Console.WriteLine(line);
        if (file is not null) File.WriteAllLines(file, lines);
    }
}
