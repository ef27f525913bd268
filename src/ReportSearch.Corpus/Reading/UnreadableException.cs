namespace ReportSearch.Corpus.Reading;

/// <summary>
/// A file, or a row of one, holds nothing that can be read as a report. It is skipped and the others go on.
/// </summary>
/// <param name="reason">One line: what is wrong, where, and what to do. The file's name is told beside it.</param>
/// <param name="tryAgain">Whether the reason may pass while the file stays as it is, for example where a limit is
/// raised.</param>
internal sealed class UnreadableException(string reason, bool tryAgain = false) : Exception(reason)
{
    /// <summary>Whether the reason may pass while the file stays as it is.</summary>
    public bool TryAgain => tryAgain;
}
