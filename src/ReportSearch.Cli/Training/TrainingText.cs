using System.IO.Compression;

namespace ReportSearch.Cli.Training;

/// <summary>Plain texts to learn from.</summary>
internal static class TrainingText
{
    /// <summary>
    /// The lines of <paramref name="files"/>, read as they are asked for; a name that ends in .gz is decompressed.
    /// </summary>
    public static IEnumerable<string> Paragraphs(IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            using var stream = File.OpenRead(file);
            var isPacked = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
            using var reader = new StreamReader(isPacked ? new GZipStream(stream, CompressionMode.Decompress) : stream);
            while (reader.ReadLine() is { } line) yield return line;
        }
    }
}
