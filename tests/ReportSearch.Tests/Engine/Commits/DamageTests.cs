using System.Text;
using ReportSearch.Engine;

namespace ReportSearch.Tests.Engine.Commits;

public sealed class DamageTests : IDisposable
{
    private static readonly EngineQuery Query =
        Sample.Query(new Random(7)) with { Filter = [["place=0", "place=1"]], VectorWeight = 0.5 };

    private readonly TemporaryFolder folder = new();
    private readonly string expected;

    public DamageTests()
    {
        using (var writer = EngineWriter.Open(folder.Path, Sample.Schema))
        {
            foreach (var document in Sample.Documents(1, 12)) writer.Add(document);
            writer.Commit("first");
            writer.Delete("name=3");
            writer.Commit("second");
        }
        expected = EverythingRead();
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_flipped_byte_anywhere_is_reported_or_changes_nothing()
    {
        foreach (var file in IndexFiles())
        {
            var bytes = File.ReadAllBytes(file);
            for (var at = 0; at < bytes.Length; at++)
            {
                bytes[at] ^= 0xFF;
                File.WriteAllBytes(file, bytes);
                bytes[at] ^= 0xFF;
                AssertReportedOrRight($"{Path.GetFileName(file)} at {at}");
            }
            File.WriteAllBytes(file, bytes);
        }
    }

    [Fact]
    public void A_file_cut_short_anywhere_is_reported()
    {
        foreach (var file in IndexFiles())
        {
            var bytes = File.ReadAllBytes(file);
            for (var length = 0; length < bytes.Length; length += 1 + bytes.Length / 100)
            {
                File.WriteAllBytes(file, bytes[..length]);
                Assert.Throws<IndexDamagedException>(EverythingRead);
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
            Assert.Contains(
                Path.GetFileName(file),
                Assert.Throws<IndexDamagedException>(EverythingRead).Message, StringComparison.Ordinal);
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

    private void AssertReportedOrRight(string where)
    {
        try
        {
            var read = EverythingRead();
            Assert.True(read == expected, $"{where}: {read}");
        }
        catch (Exception error) when (error is IndexDamagedException or IndexVersionException)
        {
        }
    }

    /// <summary>All that a reader can tell, as text.</summary>
    private string EverythingRead()
    {
        using var reader = EngineReader.Open(folder.Path);
        var all = new StringBuilder().AppendJoin(' ', reader.Generation, reader.Note, reader.LiveCount, "");
        all.AppendJoin(' ', reader.Search(Query).Hits);
        foreach (var document in reader.Matching([]))
            all.Append(Encoding.UTF8.GetString(reader.Stored(document))).Append(reader.Text(document));
        return all.ToString();
    }
}
