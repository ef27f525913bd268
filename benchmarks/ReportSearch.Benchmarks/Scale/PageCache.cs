using System.Runtime.InteropServices;

namespace ReportSearch.Benchmarks.Scale;

/// <summary>The system's copies of files in memory (Linux).</summary>
internal static partial class PageCache
{
    private const int DontNeed = 4;   // POSIX_FADV_DONTNEED

    /// <summary>Drops the pages of a folder's files, written to the disk before; no process has them mapped.</summary>
    public static void Evict(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            using var handle = File.OpenHandle(file, FileMode.Open, FileAccess.ReadWrite);
            RandomAccess.FlushToDisk(handle);
            _ = Advise((int)handle.DangerousGetHandle(), 0, 0, DontNeed);
        }
    }

    [LibraryImport("libc", EntryPoint = "posix_fadvise")]
    private static partial int Advise(int file, long offset, long length, int advice);
}
