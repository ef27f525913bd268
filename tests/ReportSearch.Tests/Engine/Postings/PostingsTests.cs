using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Engine;
using ReportSearch.Engine.Files;
using ReportSearch.Engine.Postings;
using ReportSearch.Engine.Segments;

namespace ReportSearch.Tests.Engine.Postings;

public sealed class PostingsTests
{
    [Fact]
    public void The_worked_example_is_stored_as_the_documentation_says()
    {
        var encoder = new PostingsEncoder();
        encoder.Add(3, 1);
        encoder.Add(7, 2);
        encoder.Add(300, 1);
        Assert.Equal("070802CB04", Convert.ToHexString(encoder.Encoded));
    }

    [Fact]
    public void What_is_encoded_is_decoded() => Prop.ForAll<PositiveInt[]>(raw =>
    {
        const int documents = 1 << 24;
        var postings =
            raw.Select((x, i) => (Document: i * 1000 + x.Get % 1000, Frequency: 1 + x.Get % 3 * 100)).ToList();
        var encoder = new PostingsEncoder();
        foreach (var (document, frequency) in postings) encoder.Add(document, frequency);
        Assert.Equal(postings, Decode(encoder.Encoded.ToArray(), postings.Count, documents));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("07", 2)]       // a posting is missing
    [InlineData("08", 1)]       // a frequency is missing
    [InlineData("FFFFFFFFFFFF", 1)]
    [InlineData("15", 1)]       // document 10 of 10
    public void A_list_that_cannot_be_right_is_damage(string hex, int count) =>
        Assert.Throws<IndexDamagedException>(() => Decode(Convert.FromHexString(hex), count, documents: 10));

    private static List<(int, int)> Decode(byte[] encoded, int count, int documents)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("postings"), encoded);
        using var file = new MappedFile(folder.File("postings"));
        uint[] checksums = encoded.Length == 0 ? [] : [Crc32C.Of(encoded)];
        var section =
            new Section(file, new SectionEntry(new SectionId(SectionKind.Postings), 0, encoded.Length, checksums));
        var decoded = new List<(int, int)>();
        for (var cursor = new PostingsCursor(section, 0, encoded.Length, count, documents); cursor.MoveNext();)
            decoded.Add((cursor.Document, cursor.Frequency));
        return decoded;
    }
}
