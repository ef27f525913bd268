using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace ReportSearch.Engine.Files;

/// <summary>
/// A whole file mapped into memory, read only. The system reads pages as they are touched and may drop them again.
/// On Unix the mapping outlives the removal of the file; cutting the file short under it would end the process,
/// so index files are never changed once written.
/// </summary>
internal sealed unsafe partial class MappedFile : IDisposable
{
    private readonly MemoryMappedFile? file;
    private readonly MemoryMappedViewAccessor? view;
    private readonly byte* start;

    /// <summary>Maps the file; an empty file is mapped as no bytes.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public MappedFile(string path)
    {
        Path = path;
        using var stream = new FileStream(
            path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
        Length = stream.Length;
        if (Length == 0) return;
        file = MemoryMappedFile.CreateFromFile(
            stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        view = file.CreateViewAccessor(0, Length, MemoryMappedFileAccess.Read);
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        start += view.PointerOffset;
    }

    /// <summary>Where the file was when it was mapped.</summary>
    public string Path { get; }

    /// <summary>Its length in bytes.</summary>
    public long Length { get; }

    /// <summary>A part of the file. It must not be used after <see cref="Dispose"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The part does not lie within the file.</exception>
    public ReadOnlySpan<byte> Slice(long offsetBytes, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offsetBytes);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Length - offsetBytes);
        return new ReadOnlySpan<byte>(start + offsetBytes, length);
    }

    /// <summary>
    /// Lets the pages touched so far leave this process's memory; they are read again when touched again. For whoever
    /// goes once through a large file. A hint: only Linux is told.
    /// </summary>
    public void Forget()
    {
        const int dontNeed = 4;
        if (view is not null && OperatingSystem.IsLinux())
            _ = Advise(start - view.PointerOffset, (nuint)(Length + view.PointerOffset), dontNeed);
    }

    /// <summary>Asks the processor to fetch a part of the file that will be read; never fails.</summary>
    public void Prefetch(long offsetBytes, int length)
    {
        const int cacheLineBytes = 64;
        if (!Sse.IsSupported) return;
        for (var at = offsetBytes; at < offsetBytes + length; at += cacheLineBytes) Sse.Prefetch0(start + at);
    }

    /// <summary>Ends the mapping. No other thread may be reading: see <see cref="UseGate"/>.</summary>
    public void Dispose()
    {
        if (view is null) return;
        view.SafeMemoryMappedViewHandle.ReleasePointer();
        view.Dispose();
        file!.Dispose();
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(byte* address, nuint length, int advice);
}
