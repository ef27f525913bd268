using System.Globalization;
using ReportSearch.Engine.Files;
using ReportSearch.Engine.Segments;

namespace ReportSearch.Engine.Commits;

/// <summary>
/// The small file that is a commit: it names the live segments. Replacing it is the only act that makes new data
/// visible.
/// </summary>
/// <param name="Generation">Counts commits, from 1.</param>
/// <param name="NextSegment">The number of the next segment to be written: numbers are not used twice.</param>
/// <param name="Schema">Of all segments.</param>
/// <param name="Segments">In document order.</param>
/// <param name="Note">The caller's.</param>
internal sealed record Manifest(
    long Generation, long NextSegment, EngineSchema Schema, IReadOnlyList<ManifestSegment> Segments, string Note)
{
    /// <summary>The version of all files of an index (FORMAT.md). Another version is not read.</summary>
    public const uint FormatVersion = 2;

    /// <summary>Its name in the index folder.</summary>
    public const string FileName = "commit";

    /// <summary>
    /// Tells the commit from all others, also from those of an index that was in the folder before: its generation and
    /// the checksum of what it says, the checksums of its segments among it.
    /// </summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Generation}-{Crc32C.Of(Body()):x8}");

    private static ReadOnlySpan<byte> Magic => "RSCOMMIT"u8;

    /// <summary>Reads the newest commit of a folder.</summary>
    /// <exception cref="IndexMissingException">There is none.</exception>
    /// <exception cref="IndexVersionException">Another version of the format.</exception>
    /// <exception cref="IndexDamagedException">The checksum does not match.</exception>
    public static Manifest Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        byte[] bytes;
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
        }
        catch (IOException error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new IndexMissingException(folder);
        }

        var head = new ByteReader(path, 0, bytes);
        if (!head.Take(Magic.Length).SequenceEqual(Magic))
            throw new IndexDamagedException(path, 0, "it does not start as a commit does");
        if (head.UInt32() is var version and not FormatVersion)
            throw new IndexVersionException(
                folder, $"it has format version {version}, this program reads {FormatVersion}");
        var headBytes = Magic.Length + 2 * sizeof(uint);
        if (head.UInt32() != Crc32C.Of(bytes.AsSpan(headBytes)))
            throw new IndexDamagedException(path, headBytes, "the checksum does not match");
        return ReadBody(new ByteReader(path, headBytes, bytes.AsSpan(headBytes)));
    }

    /// <summary>Makes this the newest commit of a folder; all files that it names are there and flushed.</summary>
    public void Publish(string folder)
    {
        var body = Body();
        var file = new ByteWriter();
        file.Bytes(Magic);
        file.UInt32(FormatVersion);
        file.UInt32(Crc32C.Of(body));
        file.Bytes(body);
        DurableFile.Replace(Path.Combine(folder, FileName), file.Written);
    }

    private ReadOnlySpan<byte> Body()
    {
        var to = new ByteWriter();
        to.Int64(Generation);
        to.Int64(NextSegment);
        to.UInt32((uint)Schema.TextFields.Count);
        foreach (var field in Schema.TextFields)
        {
            to.String(field.Name);
            to.Single(field.K1);
            to.Single(field.B);
        }
        to.UInt32((uint)Schema.VectorDimension);
        to.UInt32((uint)Segments.Count);
        foreach (var segment in Segments)
        {
            to.Int64(segment.Name.Number);
            to.Int64(segment.Name.Length);
            to.UInt32(segment.Name.Checksum);
            to.Int64(segment.DeletesGeneration);
        }
        to.String(Note);
        return to.Written;
    }

    private static Manifest ReadBody(ByteReader from)
    {
        var (generation, nextSegment) = (from.Int64(long.MaxValue), from.Int64(long.MaxValue));
        var fields = new TextField[from.Count(sizeof(uint) + 2 * sizeof(float))];
        for (var i = 0; i < fields.Length; i++)
            fields[i] = new TextField(from.String()) { K1 = from.Single(), B = from.Single() };
        var schema = new EngineSchema(fields, (int)from.UInt32(int.MaxValue));
        var segments = new ManifestSegment[from.Count(3 * sizeof(long) + sizeof(uint))];
        for (var i = 0; i < segments.Length; i++)
        {
            var name = new SegmentName(from.Int64(long.MaxValue), from.Int64(long.MaxValue), from.UInt32());
            segments[i] = new ManifestSegment(name, from.Int64(long.MaxValue));
        }
        return new Manifest(generation, nextSegment, schema, segments, from.String());
    }
}

/// <summary>A segment of a commit.</summary>
/// <param name="Name">Its file.</param>
/// <param name="DeletesGeneration">The commit that wrote its deletes; 0 where it has none.</param>
internal readonly record struct ManifestSegment(SegmentName Name, long DeletesGeneration);
