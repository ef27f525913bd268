namespace ReportSearch.Engine.Commits;

/// <summary>
/// Held by the one writer of a folder; the system gives it up when the process ends, however it ends.
/// </summary>
internal sealed class WriterLock : IDisposable
{
    private const int SharingViolation = unchecked((int)0x80070020);   // Windows
    private const int WouldBlockOnLinux = 11;
    private const int WouldBlockOnMac = 35;

    private readonly FileStream file;

    /// <summary>Takes the lock.</summary>
    /// <exception cref="IndexLockedException">Another writer, in this process or another, has it.</exception>
    public WriterLock(string folder)
    {
        try
        {
            // The file stays: removing it would let two writers lock two files of one name.
            file = new FileStream(
                Path.Combine(folder, "write.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException error) when (error.HResult is SharingViolation or WouldBlockOnLinux or WouldBlockOnMac)
        {
            throw new IndexLockedException(folder, error);
        }
    }

    /// <summary>Gives the lock up.</summary>
    public void Dispose() => file.Dispose();
}
