using System.Globalization;
using ReportSearch.Engine.Files;
using ReportSearch.Engine.Segments;

namespace ReportSearch.Engine.Commits;

/// <summary>
/// The file that says which documents of a segment a commit has deleted: a checksum and a bit a document.
/// </summary>
internal static class DeletesFile
{
    /// <summary>The ending of such files.</summary>
    public const string Extension = ".deletes";

    /// <summary>The file that the commit <paramref name="generation"/> wrote for a segment.</summary>
    public static string PathOf(string folder, long segment, long generation) =>
        Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{segment:D6}-{generation:D6}{Extension}"));

    /// <summary>Writes and flushes the file.</summary>
    public static void Write(string path, DocumentSet deleted)
    {
        var file = new ByteWriter();
        file.UInt32(Crc32C.Of(deleted.Bytes));
        file.Bytes(deleted.Bytes);
        DurableFile.Write(path, file.Written);
    }

    /// <summary>Reads the deletes of a segment of <paramref name="documents"/> documents.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="IndexDamagedException">The checksum does not match, or it is for another count of
    /// documents.</exception>
    public static DocumentSet Read(string path, int documents)
    {
        using var file = new MappedFile(path);
        if (file.Length > int.MaxValue) throw new IndexDamagedException(path, 0, $"{file.Length} bytes are too many");
        var from = new ByteReader(path, 0, file.Slice(0, (int)file.Length));
        var checksum = from.UInt32();
        var bytes = from.Take((int)file.Length - sizeof(uint));
        if (Crc32C.Of(bytes) != checksum) throw new IndexDamagedException(path, 0, "the checksum does not match");
        try
        {
            return new DocumentSet(documents, bytes);
        }
        catch (ArgumentException error)
        {
            throw new IndexDamagedException(path, sizeof(uint), error.Message);
        }
    }
}
