using System.Text;

using ReportSearch.Corpus;
using ReportSearch.Corpus.Reading;

namespace ReportSearch.Tests.Corpus;

/// <summary>A corpus folder for one test.</summary>
internal sealed class CorpusOnDisk : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("reports-corpus-").FullName;

    public CorpusOptions Options { get; init; } = new();

    public CorpusOnDisk With(string source, byte[] bytes)
    {
        var path = Path.Combine(Folder, source);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public CorpusOnDisk With(string source, string text) => With(source, Encoding.UTF8.GetBytes(text));

    public IReadOnlyList<CorpusFile> Scan() => new CorpusFolder(Folder, Options).Scan();

    public FileReading Read(string source)
    {
        var corpus = new CorpusFolder(Folder, Options);
        return corpus.Read(corpus.Scan().Single(file => file.Source == source));
    }

    public Report ReadReport(string source)
    {
        var reading = Read(source);
        Assert.Null(reading.SkipReason);
        return Assert.Single(reading.Reports);
    }

    /// <summary>The paragraphs of a text as a .txt file gives them.</summary>
    public static IReadOnlyList<Paragraph> ParagraphsOf(string text)
    {
        using var corpus = new CorpusOnDisk();
        return corpus.With("a.txt", text).ReadReport("a.txt").Paragraphs;
    }

    public void Dispose() => Directory.Delete(Folder, true);
}
