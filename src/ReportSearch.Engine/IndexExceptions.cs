namespace ReportSearch.Engine;

/// <summary>There is no index in the folder.</summary>
public sealed class IndexMissingException(string folder) : IOException(
    $"There is no index in '{folder}'. Build one with 'reports index'.");

/// <summary>Another writer has the index open.</summary>
public sealed class IndexLockedException(string folder, Exception? cause = null) : IOException(
    $"The index in '{folder}' is being written by another process. Wait for it to end, or stop it.", cause);

/// <summary>The index was written by another format version or with another schema.</summary>
public sealed class IndexVersionException(string folder, string finding) : IOException(
    $"The index in '{folder}' does not fit this program: {finding}. Build it again with 'reports index --rebuild'.");

/// <summary>What was added could not be written; readers keep the last commit.</summary>
public sealed class IndexNotWrittenException(string folder, Exception cause) : IOException(
    $"The index in '{folder}' could not be written: {cause.Message.TrimEnd('.')}. What it held before is whole. " +
    "Make room on its disk, and index again.", cause);

/// <summary>A file of the index is missing, or holds bytes that its own checksum or layout denies.</summary>
public sealed class IndexDamagedException(string file, long offsetBytes, string finding) : IOException(
    $"The index file '{file}' is damaged at byte {offsetBytes}: {finding}. " +
    "The reports are untouched: build the index again with 'reports index --rebuild'.");
