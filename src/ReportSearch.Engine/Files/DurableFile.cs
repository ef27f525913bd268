using System.Runtime.InteropServices;

namespace ReportSearch.Engine.Files;

/// <summary>Small files that survive a power cut.</summary>
internal static partial class DurableFile
{
    private const int NotPossible = 22;   // EINVAL

    /// <summary>
    /// Writes a file of a name that no commit uses yet, and flushes its bytes (not its name: see
    /// <see cref="FlushFolder"/>).
    /// </summary>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>
    /// Puts <paramref name="bytes"/> in place of the file at once: whoever opens it reads the old bytes or the new.
    /// </summary>
    public static void Replace(string path, ReadOnlySpan<byte> bytes)
    {
        var temporary = path + ".new";
        Write(temporary, bytes);
        var folder = Path.GetDirectoryName(path)!;
        FlushFolder(folder);   // the files that the new bytes speak of must have their names first
        File.Move(temporary, path, overwrite: true);
        FlushFolder(folder);
    }

    /// <summary>
    /// Makes names added to and removed from a folder durable. Windows journals them by itself and has no such call.
    /// </summary>
    private static void FlushFolder(string folder)
    {
        if (OperatingSystem.IsWindows()) return;
        var descriptor = OpenFolder(folder, 0);   // 0: read only
        if (descriptor < 0)
            throw new IOException($"Folder '{folder}' cannot be flushed: {Marshal.GetLastPInvokeErrorMessage()}.");
        try
        {
            // Some file systems refuse to flush a folder; there is nothing better to do on those.
            if (FlushDescriptor(descriptor) < 0 && Marshal.GetLastPInvokeError() != NotPossible)
                throw new IOException($"Folder '{folder}' cannot be flushed: {Marshal.GetLastPInvokeErrorMessage()}.");
        }
        finally
        {
            _ = Close(descriptor);
        }
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenFolder(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int FlushDescriptor(int descriptor);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);
}
