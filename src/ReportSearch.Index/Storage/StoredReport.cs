using System.Text;
using ReportSearch.Corpus;
using ReportSearch.Corpus.Places;

namespace ReportSearch.Index.Storage;

/// <summary>
/// What is stored of a report beside the text of its passages: header, heading paths, outline, one behind the other, each
/// read only when asked for. Numbers are 7 bits a byte, strings UTF-8 after their length (<see cref="BinaryWriter"/>).
/// </summary>
internal sealed class StoredReport
{
    private readonly byte[] bytes;
    private readonly int headerEnd;
    private string[][]? paths;

    /// <summary>Reads the header.</summary>
    /// <param name="bytes">What <see cref="ToBytes"/> gave.</param>
    public StoredReport(byte[] bytes)
    {
        this.bytes = bytes;
        using var from = From(0);
        Header = ReadHeader(from);
        File = Header.Source[..from.Read7BitEncodedInt()];
        headerEnd = (int)from.BaseStream.Position;
    }

    /// <summary>What the index tells of the report.</summary>
    public ReportHeader Header { get; }

    /// <summary>The file that the report was read from.</summary>
    public string File { get; }

    /// <summary>The different heading paths above its paragraphs.</summary>
    public string[][] Paths
    {
        get
        {
            if (paths is not null) return paths;
            using var from = From(headerEnd);
            return paths = ReadPaths(from);
        }
    }

    /// <summary>Its sections and paragraphs.</summary>
    public (Section[] Sections, StoredParagraph[] Paragraphs) Outline
    {
        get
        {
            using var from = From(headerEnd);
            _ = ReadPaths(from);   // which stand before
            return (Many(from, ReadSection), Many(from, StoredParagraph.Read));
        }
    }

    /// <summary>The report as stored.</summary>
    /// <param name="report">The report.</param>
    /// <param name="file">The file it came from.</param>
    /// <param name="passages">How many passages it has.</param>
    /// <param name="paths">Its different heading paths.</param>
    /// <param name="paragraphs">Its paragraphs.</param>
    public static byte[] ToBytes(Report report, string file, int passages, string[][] paths, IReadOnlyList<StoredParagraph> paragraphs)
    {
        using var bytes = new MemoryStream();
        using var to = new BinaryWriter(bytes, Encoding.UTF8);
        foreach (var text in (string?[])[report.Id.Value, report.Source, report.Title, report.Place?.Code, report.Kind, report.Issuer, report.Note])
            to.Write(text ?? "");
        foreach (var number in (int[])[report.Year ?? 0, report.Date?.DayNumber ?? 0, report.Paragraphs.Count, passages])
            to.Write7BitEncodedInt(number);
        var hash = Convert.FromHexString(report.ContentHash);
        to.Write7BitEncodedInt(hash.Length);
        to.Write(hash);
        to.Write7BitEncodedInt(file.Length);
        Write(paths, path => Write(path, to.Write));
        Write(report.Sections, WriteSection);
        Write(paragraphs, paragraph => paragraph.Write(to));
        to.Flush();
        return bytes.ToArray();

        void WriteSection(Section section)
        {
            to.Write(section.Heading);
            to.Write7BitEncodedInt(section.Level);
            to.Write7BitEncodedInt(section.FirstParagraph);
            Write(section.Children, WriteSection);
        }

        void Write<T>(IReadOnlyList<T> items, Action<T> write)
        {
            to.Write7BitEncodedInt(items.Count);
            foreach (var item in items) write(item);
        }
    }

    private static ReportHeader ReadHeader(BinaryReader from)
    {
        var (id, source, title, place) = (from.ReadString(), from.ReadString(), from.ReadString(), from.ReadString());
        var (kind, issuer, note) = (from.ReadString(), from.ReadString(), from.ReadString());
        var (year, day) = (from.Read7BitEncodedInt(), from.Read7BitEncodedInt());
        var (paragraphs, passages) = (from.Read7BitEncodedInt(), from.Read7BitEncodedInt());
        var hash = Convert.ToHexStringLower(from.ReadBytes(from.Read7BitEncodedInt()));
        return new ReportHeader(
            new ReportId(id), source, title, place.Length == 0 ? null : Gazetteer.Default.ByCode(place), year == 0 ? null : year, kind,
            issuer.Length == 0 ? null : issuer, day == 0 ? null : DateOnly.FromDayNumber(day), note.Length == 0 ? null : note,
            hash, paragraphs, passages);
    }

    private static string[][] ReadPaths(BinaryReader from) => Many(from, path => Many(path, heading => heading.ReadString()));

    private static Section ReadSection(BinaryReader from) =>
        new(from.ReadString(), from.Read7BitEncodedInt(), from.Read7BitEncodedInt(), Many(from, ReadSection));

    private static T[] Many<T>(BinaryReader from, Func<BinaryReader, T> read)
    {
        var items = new List<T>();
        for (var left = from.Read7BitEncodedInt(); left > 0; left--) items.Add(read(from));
        return [.. items];
    }

    private BinaryReader From(int start) => new(new MemoryStream(bytes, start, bytes.Length - start), Encoding.UTF8);
}
