namespace ReportSearch.Engine;

/// <summary>The one writer of an index folder. Nothing it adds or deletes is seen before <see cref="Commit"/>.</summary>
public sealed class EngineWriter : IDisposable
{
    /// <summary>Opens the folder for writing, creating it and an empty index where there is none.</summary>
    /// <exception cref="IndexLockedException">Another writer has it open.</exception>
    /// <exception cref="IndexVersionException">The index was written by another format version or with another schema.</exception>
    public static EngineWriter Open(string folder, EngineSchema schema) { _ = folder; _ = schema; return new EngineWriter(); }

    /// <summary>Opens the folder for a new, empty index: nothing of the old one, whatever its version or damage, is seen after the first commit.</summary>
    /// <exception cref="IndexLockedException">Another writer has it open.</exception>
    public static EngineWriter Recreate(string folder, EngineSchema schema) => Open(folder, schema);

    /// <summary>Adds a document after all others.</summary>
    public void Add(EngineDocument document) => _ = document;

    /// <summary>Deletes every document that has the keyword, added in this session or before. Returns how many.</summary>
    public int Delete(string keyword) { _ = keyword; return 0; }

    /// <summary>Makes all changes since the last commit visible at once. <paramref name="note"/> is kept with the commit for the caller (small).</summary>
    public void Commit(string note) => _ = note;

    /// <summary>Gives up the lock; changes that were not committed are dropped.</summary>
    public void Dispose() { }
}
