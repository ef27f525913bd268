namespace ReportSearch.Engine;

/// <summary>One commit of an index, as it was when opened. Safe for many threads at once.</summary>
public sealed class EngineReader : IDisposable
{
    /// <summary>Opens the newest commit.</summary>
    /// <exception cref="IndexMissingException">The folder holds no index.</exception>
    /// <exception cref="IndexVersionException">The index was written by another format version.</exception>
    public static EngineReader Open(string folder) { _ = folder; return new EngineReader(); }

    /// <summary>Counts commits, from 1; a newer commit has a greater number.</summary>
    public long Generation => 0;

    /// <summary>The caller's note kept with the commit.</summary>
    public string Note => "";

    /// <summary>The schema the index was created with.</summary>
    public EngineSchema Schema => new([], 0);

    /// <summary>Documents that are not deleted.</summary>
    public int LiveCount => 0;

    /// <summary>The best documents for <paramref name="query"/>, best first.</summary>
    public IReadOnlyList<EngineHit> Search(EngineQuery query) { _ = query; return []; }

    /// <summary>How many documents, deleted but not yet merged ones counted, hold <paramref name="term"/> in the field.</summary>
    public int DocumentFrequency(int field, string term) { _ = field; _ = term; return 0; }

    /// <summary>The stored bytes of a document.</summary>
    public byte[] Stored(DocumentNumber document) { _ = document; return []; }

    /// <summary>The live documents that meet every group of <paramref name="filter"/>, in document order.</summary>
    public IReadOnlyList<DocumentNumber> Matching(IReadOnlyList<IReadOnlyList<string>> filter) { _ = filter; return []; }

    /// <summary>The keywords that start with <paramref name="prefix"/>, in ordinal order, with the count of live documents that have each.</summary>
    public IReadOnlyList<(string Keyword, int Count)> Keywords(string prefix) { _ = prefix; return []; }

    /// <summary>Lets the files go.</summary>
    public void Dispose() { }
}
