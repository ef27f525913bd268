using System.IO.Compression;

namespace ReportSearch.Corpus.Reading;

/// <summary>The zip archive that a Word file is.</summary>
internal static class WordArchive
{
    /// <summary>
    /// Checks that the bytes are an archive and how much they unpack to. Unpacking an entry never yields more than the
    /// size that the archive states for it, so the sum of these bounds the memory.
    /// </summary>
    /// <exception cref="UnreadableException">They are none, or unpack to more than
    /// <paramref name="maxUnpackedBytes"/>.</exception>
    public static void Check(byte[] bytes, long maxUnpackedBytes)
    {
        if (bytes.Length == 0) throw new UnreadableException("the file is empty: put the report into it or delete it");
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, false));
            if (archive.Entries.Any(entry => entry.Length > maxUnpackedBytes)
                || archive.Entries.Sum(entry => entry.Length) > maxUnpackedBytes)
                throw new UnreadableException(
                    $"it unpacks to more than {maxUnpackedBytes:N0} bytes: split it or raise the size limit", tryAgain: true);
        }
        catch (InvalidDataException)
        {
            throw new UnreadableException("it is no Word file (no zip archive inside): save it again as .docx");
        }
    }
}
