using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ReportSearch.Engine.Files;

namespace ReportSearch.Engine.Segments;

/// <summary>
/// The bytes of one section, verified page by page before they are first used. Safe for many threads.
/// </summary>
internal sealed class Section(MappedFile file, SectionEntry entry)
{
    private readonly bool[] verified = new bool[entry.PageChecksums.Length];

    /// <summary>In bytes.</summary>
    public int Length => entry.Length;

    /// <summary>A verified part of the section.</summary>
    /// <exception cref="IndexDamagedException">A checksum denies the bytes, or the part does not lie within the
    /// section.</exception>
    public ReadOnlySpan<byte> Slice(int offsetBytes, int length)
    {
        if ((uint)offsetBytes > (uint)Length || (uint)length > (uint)(Length - offsetBytes))
            throw Damaged(offsetBytes, $"{length} bytes are asked for, beyond the section's {Length}");
        if (length == 0) return [];
        var lastPage = (offsetBytes + length - 1) / SectionEntry.PageBytes;
        for (var page = offsetBytes / SectionEntry.PageBytes; page <= lastPage; page++)
            if (!Volatile.Read(ref verified[page])) Verify(page);
        return file.Slice(entry.OffsetBytes + offsetBytes, length);
    }

    /// <summary>Begins to read a part of the section that will be asked for.</summary>
    public void Prefetch(int offsetBytes, int length) => file.Prefetch(entry.OffsetBytes + offsetBytes, length);

    /// <summary>A verified run of the numbers or rows that the section consists of.</summary>
    /// <exception cref="IndexDamagedException">As for <see cref="Slice"/>.</exception>
    public ReadOnlySpan<T> Items<T>(int start, int count) where T : unmanaged
    {
        var size = Unsafe.SizeOf<T>();
        return start >= 0 && count >= 0 && ((long)start + count) * size <= Length
            ? MemoryMarshal.Cast<byte, T>(Slice(start * size, count * size))
            : throw Damaged(0, $"items {start} to {start + (long)count} are asked for, of {Length / size}");
    }

    /// <summary>The error that says what is wrong at a place of this section.</summary>
    public IndexDamagedException Damaged(int offsetBytes, string finding) =>
        new(file.Path, entry.OffsetBytes + offsetBytes,
            $"section {entry.Id.Kind} of field {entry.Id.Field}: {finding}");

    private void Verify(int page)
    {
        var start = page * SectionEntry.PageBytes;
        var bytes = file.Slice(entry.OffsetBytes + start, Math.Min(SectionEntry.PageBytes, Length - start));
        if (Crc32C.Of(bytes) != entry.PageChecksums[page]) throw Damaged(start, "the checksum does not match");
        Volatile.Write(ref verified[page], true);
    }
}
