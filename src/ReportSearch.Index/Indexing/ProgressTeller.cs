using ReportSearch.Corpus.Reading;

namespace ReportSearch.Index.Indexing;

/// <summary>Tells how far an update has come, as parts of its files are done.</summary>
/// <param name="progress">Told; null: nobody is.</param>
/// <param name="files">What is to be read.</param>
internal sealed class ProgressTeller(IProgress<IndexProgress>? progress, IReadOnlyList<CorpusFile> files)
{
    private readonly long totalBytes = Math.Max(1, files.Sum(file => file.Length));
    private long bytesBefore;   // of files that are done
    private int done;

    /// <summary>Parts come in order.</summary>
    public void Done(FilePart part)
    {
        var bytes = bytesBefore + part.EndBytes;
        if (part.IsLast)
        {
            bytesBefore += part.File.Length;
            done++;
        }
        progress?.Report(new IndexProgress(done, files.Count, part.File.Source, (double)bytes / totalBytes));
    }
}
