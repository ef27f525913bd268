using ReportSearch.Corpus;
using ReportSearch.Corpus.Reading;
using ReportSearch.Engine;
using ReportSearch.Index.Indexing;

namespace ReportSearch.Tests.Index;

public sealed class FileDocumentsTests
{
    private static readonly EngineDocument Document = new([], [], [], []);

    [Fact]
    public void A_fault_that_one_file_brings_out_becomes_its_reason_and_the_others_go_on()
    {
        var made = Make(
            read: file => file.Source == "b" ? throw new OverflowException("too\nmuch") : Reading(file),
            documents: (_, file) => file == "c" ? throw new InvalidOperationException("no") : [Document]);

        Assert.Equal(["a", "b", "c", "d"], made.Select(m => m.Part.File.Source));
        Assert.Equal([1, 0, 0, 1], made.Select(m => m.Documents.Count));
        Assert.Equal("unexpected: too much; report this file", made[1].Reading.SkipReason);
        Assert.Equal("unexpected: no; report this file", made[2].Reading.SkipReason);
    }

    [Fact]
    public void A_fault_of_the_whole_update_stops_it() => Assert.ThrowsAny<OutOfMemoryException>(
        () => Make(read: _ => throw new InsufficientMemoryException(), documents: (_, _) => []));

    private static List<FileDocuments> Make(Func<CorpusFile, FileReading> read, Func<Report, string, IReadOnlyList<EngineDocument>> documents) =>
        [.. FileDocuments.Of("abcd".Select(name => Part(new CorpusFile($"{name}", 1, default, null), read)), new ReportIdAssigner([]), documents, made => made, default)];

    private static FilePart Part(CorpusFile file, Func<CorpusFile, FileReading> read) => new(file, file.Length, () => read(file));

    private static FileReading Reading(CorpusFile file) => new(
        file.Source, [new Report(new ReportId("云城市"), file.Source, "", null, null, "", null, null, null, "", [], [])], null);
}
