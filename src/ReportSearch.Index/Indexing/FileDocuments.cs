using ReportSearch.Corpus;
using ReportSearch.Corpus.Reading;
using ReportSearch.Embeddings;
using ReportSearch.Engine;

namespace ReportSearch.Index.Indexing;

/// <summary>What a part of a file gives to the index: all documents of its reports, or none.</summary>
/// <param name="Part">The part.</param>
/// <param name="Reading">Its reports, their ids given, and what was wrong with it.</param>
/// <param name="Documents">The documents of all its reports.</param>
internal sealed record FileDocuments(FilePart Part, FileReading Reading, IReadOnlyList<EngineDocument> Documents)
{
    /// <summary>
    /// Makes the documents of <paramref name="parts"/>, in their order: reading and making run on all cores, ids are
    /// given between them one after another, so that they do not depend on which core is faster.
    /// </summary>
    /// <param name="parts">What to read.</param>
    /// <param name="ids">Gives every report its id.</param>
    /// <param name="make">A report of a file to its documents.</param>
    /// <param name="addVectors">To the documents of a part.</param>
    /// <param name="cancel">Stops between two parts.</param>
    public static IEnumerable<FileDocuments> Of(
        IEnumerable<FilePart> parts,
        ReportIdAssigner ids,
        Func<Report, string, IReadOnlyList<EngineDocument>> make,
        Func<IReadOnlyList<EngineDocument>, IReadOnlyList<EngineDocument>> addVectors,
        CancellationToken cancel)
    {
        var readings = LookAhead.Select(parts, Read, cancel);
        return LookAhead.Select(readings.Select(reading => reading.Named(ids)), named => named.Made(make, addVectors), cancel);
    }

    private FileDocuments Named(ReportIdAssigner ids) => this with
    {
        Reading = Reading with { Reports = [.. Reading.Reports.Select(r => r with { Id = ids.Give(r.Source, r.Id) })] },
    };

    /// <summary>Reads a part; what is wrong with it is a reason, never an exception.</summary>
    internal static FileDocuments Read(FilePart part)
    {
        try
        {
            return new FileDocuments(part, part.Read(), []);
        }
        catch (Exception error) when (IsOfOneFile(error))
        {
            return new FileDocuments(part, Unexpected(part, error), []);
        }
    }

    private FileDocuments Made(
        Func<Report, string, IReadOnlyList<EngineDocument>> make, Func<IReadOnlyList<EngineDocument>, IReadOnlyList<EngineDocument>> addVectors)
    {
        try
        {
            var documents = Reading.Reports.SelectMany(report => make(report, Part.File.Source)).ToList();
            return this with { Documents = addVectors(documents), Reading = Reading with { Reports = [] } };
        }
        catch (Exception error) when (IsOfOneFile(error))
        {
            return this with { Reading = Unexpected(Part, error) };
        }
    }

    /// <summary>
    /// Any fault of ours that one file brings out must not keep the others from being found, so every exception counts,
    /// but for those that are of the whole update.
    /// </summary>
    private static bool IsOfOneFile(Exception error) =>
        error is not (OperationCanceledException or OutOfMemoryException or EmbedderException or IndexNotWrittenException);

    private static FileReading Unexpected(FilePart part, Exception error) =>
        new(part.File.Source, [], $"unexpected: {error.Message.ReplaceLineEndings(" ")}; report this file", TryAgain: true);
}
