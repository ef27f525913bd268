using ReportSearch.Corpus.Reading;

namespace ReportSearch.Index.Indexing;

/// <summary>Some of a corpus, evenly spread, that is read before the rest to learn from; it is not read twice.</summary>
internal sealed class CorpusSample
{
    /// <summary>About so many bytes of files are read: memory is the same for a corpus of any size.</summary>
    public const long Bytes = 8 << 20;

    private readonly SortedDictionary<int, FileReading> readings = [];   // by the number of the part

    /// <param name="parts">Of all files.</param>
    /// <param name="totalBytes">How long the files are together.</param>
    /// <param name="cancel">Stops between two parts.</param>
    public CorpusSample(IEnumerable<FilePart> parts, long totalBytes, CancellationToken cancel)
    {
        var step = 1 + totalBytes / Bytes;
        var wanted = parts.Index().Where(part => part.Index % step == 0);
        foreach (var (number, reading) in LookAhead.Select(wanted, part => (part.Index, FileDocuments.Read(part.Item).Reading), cancel))
            readings.Add(number, reading);
    }

    /// <summary>The paragraphs.</summary>
    public IEnumerable<string> Texts =>
        readings.Values.SelectMany(reading => reading.Reports).SelectMany(report => report.Paragraphs).Select(paragraph => paragraph.Text);

    /// <summary>The same parts, of which those read already give what was read, once.</summary>
    public IEnumerable<FilePart> Among(IEnumerable<FilePart> parts) => parts.Select((part, number) =>
        readings.Remove(number, out var reading) && reading.Source == part.File.Source   // a file may have changed meanwhile
            ? new FilePart(part.File, part.EndBytes, () => reading) { IsLast = part.IsLast } : part);
}
