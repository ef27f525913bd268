using System.Text;
using ReportSearch.Engine;
using ReportSearch.Engine.Segments;

namespace ReportSearch.Tests.Engine.Durability;

public sealed class DamageTests : IDisposable
{
    private static readonly EngineQuery Query =
        Sample.Query(new Random(7)) with { Filter = [["place=0", "place=1"]], VectorWeight = 0.5 };

    /// <summary>All that a reader can be asked, and the answer as text.</summary>
    private static readonly Func<EngineReader, string>[] Questions =
    [
        reader => string.Join(' ', reader.CommitId, reader.Note, reader.LiveCount),
        reader => Hits(reader, Query),
        reader => Hits(reader, Query with { Filter = [], CountAll = true }),
        reader => Hits(reader, Query with { Vector = [], VectorWeight = 0, CountAll = true }),
        reader => Hits(reader, Query with { Vector = [], VectorWeight = 0, Top = 1, Filter = [] }),
        reader => Hits(reader, Query with { Terms = [], VectorWeight = 1 }),
        reader => Hits(reader, Query with { Phrases = [new QueryPhrase("河", 0, ["河"])] }),
        reader => string.Join(' ', reader.Matching([])),
        reader => string.Join(' ', reader.Matching(Query.Filter)),
        reader => string.Join(' ', reader.Matching([]).Select(reader.Stored).Select(Encoding.UTF8.GetString)),
        reader => string.Join(' ', reader.Matching([]).Select(reader.Text)),
        reader => $"{reader.DocumentFrequency(0, "河")}",
    ];

    private readonly TemporaryFolder folder = new();
    private readonly string[] sound;

    public DamageTests()
    {
        using (var writer = EngineWriter.Open(folder.Path, Sample.Schema))
        {
            foreach (var document in Sample.Documents(1, 150)) writer.Add(document);   // whole blocks of postings too
            writer.Commit("first");
            for (var name = 1; name < 150; name += 9) writer.Delete($"name={name}");
            writer.Commit("second");
        }
        using var reader = EngineReader.Open(folder.Path);
        sound = [.. Questions.Select(question => question(reader))];
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Length", "long")]
    public void A_flipped_byte_anywhere_is_reported_with_its_file_and_section_or_changes_nothing()
    {
        var random = new Random(5);
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in IndexFiles())
        {
            using var bytes = File.Open(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
            for (var at = 0L; at < bytes.Length; at++)
            {
                bytes.Position = at;
                var was = (byte)bytes.ReadByte();
                Put(bytes, at, (byte)(was ^ random.Next(1, 256)));
                AssertReportedOrRight(file, at, named);
                Put(bytes, at, was);
            }
        }
        var unread = Enum.GetNames<SectionKind>().Except(named);
        Assert.Equal([nameof(SectionKind.VectorSigns)], unread);   // scanned where there are thousands of vectors

        static void Put(FileStream file, long at, byte value)
        {
            file.Position = at;
            file.WriteByte(value);
            file.Flush();
        }
    }

    [Fact]
    public void A_file_cut_short_anywhere_is_reported()
    {
        foreach (var file in IndexFiles())
        {
            var bytes = File.ReadAllBytes(file);
            for (var i = 0; i < 100; i++)
            {
                File.WriteAllBytes(file, bytes[..(i * bytes.Length / 100)]);
                AssertNames(file, Assert.Throws<IndexDamagedException>(() => EngineReader.Open(folder.Path)));
            }
            File.WriteAllBytes(file, bytes);
        }
    }

    [Fact]
    public void A_missing_file_is_reported_by_its_name()
    {
        foreach (var file in IndexFiles().Where(file => Path.GetExtension(file) != ""))
        {
            var bytes = File.ReadAllBytes(file);
            File.Delete(file);
            AssertNames(file, Assert.Throws<IndexDamagedException>(() => EngineReader.Open(folder.Path)));
            File.WriteAllBytes(file, bytes);
        }
    }

    [Fact]
    public void A_damaged_section_is_named_and_opening_does_not_read_it()
    {
        var file = Assert.Single(Directory.GetFiles(folder.Path, "*.segment"));
        var bytes = File.ReadAllBytes(file);
        bytes[bytes.AsSpan().IndexOf("文5"u8)] ^= 1;
        File.WriteAllBytes(file, bytes);
        using var reader = EngineReader.Open(folder.Path);
        Assert.NotEmpty(reader.Search(Query).Hits);
        Assert.Contains(
            "StoredBytes",
            Assert.Throws<IndexDamagedException>(() => reader.Stored(new DocumentNumber(5))).Message,
            StringComparison.Ordinal);
    }

    private string[] IndexFiles() =>
        [.. Directory.GetFiles(folder.Path)
            .Where(file => Path.GetFileName(file) != "write.lock").Order(StringComparer.Ordinal)];

    private void AssertReportedOrRight(string file, long at, HashSet<string> named)
    {
        try
        {
            using var reader = EngineReader.Open(folder.Path);
            for (var i = 0; i < Questions.Length; i++)
            {
                try
                {
                    Assert.Equal(sound[i], Questions[i](reader));
                }
                catch (IndexDamagedException error)
                {
                    AssertNames(file, error);
                    named.UnionWith(Enum.GetNames<SectionKind>()
                        .Where(kind => error.Message.Contains($"section {kind} ", StringComparison.Ordinal)));
                }
            }
        }
        catch (IndexDamagedException error)
        {
            AssertNames(file, error);
        }
        catch (IndexVersionException) when (Path.GetFileName(file) == "commit" && at is >= 8 and < 12)
        {
            // The version itself.
        }
    }

    private static void AssertNames(string file, IndexDamagedException error) =>
        Assert.Contains(Path.GetFileName(file), error.Message, StringComparison.Ordinal);

    private static string Hits(EngineReader reader, EngineQuery query)
    {
        var result = reader.Search(query);
        return $"{result.Count} {result.CountIsExact} {string.Join(' ', result.Hits)}";
    }
}
