using ReportSearch.Text.Words;

namespace ReportSearch.Index.Indexing;

/// <summary>Names that were found in a corpus when its index was built.</summary>
/// <param name="Words">The names, folded, in ordinal order.</param>
/// <param name="CorpusBytes">How long the files were together.</param>
internal sealed record CorpusNames(IReadOnlyList<string> Words, long CorpusBytes)
{
    private const long GrowthBytes = 1 << 20;   // a smaller corpus is not worth it

    /// <summary>Before an index is built.</summary>
    public static CorpusNames None { get; } = new([], 0);

    /// <summary>
    /// Whether a corpus has become so much longer that names are to be found anew, and all of it read again: more than
    /// twice as long, so that all such readings together cost no more than one of the whole.
    /// </summary>
    public bool AreOutgrownBy(long corpusBytes) => corpusBytes > 2 * CorpusBytes + GrowthBytes;

    /// <summary>To look for in texts.</summary>
    public WordList ToList() => new(Words);
}
