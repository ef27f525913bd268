using System.IO.Compression;
using ReportSearch.Corpus.Reading;

namespace ReportSearch.Cli.Training;

/// <summary>Texts to learn from.</summary>
/// <param name="options">Limits on the reports that are read.</param>
internal sealed class TrainingText(CorpusOptions options)
{
    /// <summary>
    /// The lines of files (a name that ends in .gz is decompressed) and the paragraphs of the reports in folders, read as
    /// they are asked for, in the order of <paramref name="paths"/>.
    /// </summary>
    public IEnumerable<string> Paragraphs(IEnumerable<string> paths) =>
        paths.SelectMany(path => Directory.Exists(path) ? OfReports(path) : Lines(path));

    private IEnumerable<string> OfReports(string path)
    {
        var folder = new CorpusFolder(path, options);
        return from file in folder.Scan()
               from part in folder.Parts(file)
               from report in part.Read().Reports
               from paragraph in report.Paragraphs
               select paragraph.Text;
    }

    private static IEnumerable<string> Lines(string file)
    {
        using var stream = File.OpenRead(file);
        var isPacked = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
        using var reader = new StreamReader(isPacked ? new GZipStream(stream, CompressionMode.Decompress) : stream);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
