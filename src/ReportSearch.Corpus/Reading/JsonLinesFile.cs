using System.Globalization;
using System.Text;

namespace ReportSearch.Corpus.Reading;

/// <summary>
/// Cuts a .jsonl file (a row a report) into parts of some rows, so that a file of any count of rows is read in little
/// memory, its parts on all cores. Of the rows before, only their ids are kept.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="stream">Its bytes; can seek.</param>
/// <param name="longestRowBytes">Nothing is read from a longer row on.</param>
internal sealed class JsonLinesFile(CorpusFile file, Stream stream, long longestRowBytes)
{
    private const int PartBytes = 40_000;   // about 50 rows, and clear of the large object heap

    private const int GreatestLimit = 0x1FFF_FFEF;   // twice as many characters are the longest string

    private readonly long longestRowBytes = Math.Min(longestRowBytes, GreatestLimit);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly Stream bytes = Utf8(stream);
    private byte[] rest = [];               // read already, of the next part
    private long endBytes;                  // as read: UTF-16 is longer as UTF-8
    private int line;
    private int start;                      // of the next row, in characters of the decoded file
    private bool hasRow;

    /// <summary>A file has fewer characters: places in it are counted with an int.</summary>
    public int MostCharacters { get; init; } = int.MaxValue;

    /// <summary>The next rows; null behind the last.</summary>
    /// <exception cref="UnreadableException">The file has no row, or one that is too long, or too many characters.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public FilePart? Next()
    {
        var part = NextBytes();
        if (part.Length == 0)
            return hasRow ? null : throw new UnreadableException("it holds no row: put a report a line into it or delete it");
        endBytes += part.Length;
        var rows = Rows(part);
        hasRow |= rows.Count > 0;
        return new FilePart(file, Math.Min(endBytes, file.Length), () => Read(rows)) { IsLast = false };
    }

    private FileReading Read(List<JsonRow> rows)
    {
        var reports = new List<Report>();
        var reading = new FileReading(file.Source, reports, null);
        foreach (var row in rows)
            try
            {
                reports.Add(row.Read(file.Source));
            }
            catch (UnreadableException error)
            {
                var reason = string.Create(CultureInfo.InvariantCulture, $"line {row.Line}: {error.Message}");
                reading = reading with { SkipReason = reading.SkipReason ?? reason, BadRows = reading.BadRows + 1 };
            }
        return reading;
    }

    /// <summary>The rows of a part that are not blank. They come in file order, so the first of two with one id stays.</summary>
    private List<JsonRow> Rows(ReadOnlySpan<byte> part)
    {
        var rows = new List<JsonRow>();
        while (part.Length > 0)
        {
            var length = part.IndexOf((byte)'\n') is var end and >= 0 ? end : part.Length;
            var row = JsonRow.Of(part[..length], ++line, start, ids);
            if (row.Text.Length >= MostCharacters - start)
                throw new UnreadableException($"it has {MostCharacters} characters or more and its last rows were not read: split it");
            start += row.Text.Length + 1;
            if (row.Problem is not null || !string.IsNullOrWhiteSpace(row.Text)) rows.Add(row);
            part = part[Math.Min(part.Length, length + 1)..];
        }
        return rows;
    }

    /// <summary>Whole rows, about a part full.</summary>
    private byte[] NextBytes()
    {
        var buffer = new byte[Math.Max(PartBytes, rest.Length)];   // of a row at most twice the limit, as is the rest
        rest.CopyTo(buffer, 0);
        var filled = rest.Length;
        while (true)
        {
            filled += bytes.ReadAtLeast(buffer.AsSpan(filled), buffer.Length - filled, throwOnEndOfStream: false);
            var isEnd = filled < buffer.Length;
            var end = isEnd ? filled : Array.LastIndexOf(buffer, (byte)'\n', filled - 1) + 1;
            if (end > 0 || isEnd)
            {
                rest = buffer[end..filled];
                return buffer[..end];
            }
            if (buffer.Length > longestRowBytes)
                throw new UnreadableException(
                    $"line {line + 1} has more than {longestRowBytes} bytes and the rows behind it were not read: split it or raise the limit",
                    tryAgain: true);
            Array.Resize(ref buffer, 2 * buffer.Length);
        }
    }

    /// <summary>The bytes as they are; those of UTF-16 as UTF-8, where a byte 10 ends a row and is nothing else.</summary>
    private static Stream Utf8(Stream stream)
    {
        Span<byte> mark = stackalloc byte[2];
        stream.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false);
        if (mark is [0xFF, 0xFE] or [0xFE, 0xFF])
            return Encoding.CreateTranscodingStream(
                stream, new UnicodeEncoding(bigEndian: mark[0] == 0xFE, byteOrderMark: false), Encoding.UTF8);
        stream.Position = 0;
        return stream;
    }
}
