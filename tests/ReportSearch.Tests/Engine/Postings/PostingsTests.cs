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
        var encoder = new PostingsEncoder(impacts: null);
        encoder.Add(3, 1);
        encoder.Add(7, 2);
        encoder.Add(300, 1);
        Assert.Equal("070602C904", Convert.ToHexString(encoder.Finish()));
    }

    [Fact]
    public void What_is_encoded_is_decoded_in_whole_blocks_and_a_rest() => Prop.ForAll<int>(seed =>
    {
        var postings = Postings(new Random(seed));
        Assert.Equal(postings, Decode(Encode(postings), postings.Count, Documents));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Skipping_finds_the_same_postings_as_walking() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var postings = Postings(random);
        using var list = new EncodedList(Encode(postings));
        var cursor = list.Open(postings.Count, Documents);
        for (var document = 0; document < Documents; document += random.Next(1, Documents / 20))
        {
            cursor.SkipTo(document);
            var expected = postings.Find(posting => posting.Document >= document);
            Assert.Equal(expected.Frequency == 0 ? PostingsCursor.Ended : expected.Document, cursor.Document);
            if (expected.Frequency > 0) Assert.Equal(expected.Frequency, cursor.Frequency);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_posting_of_a_range_has_a_greater_impact_than_its_bound() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var postings = Postings(random);
        var lengths = Enumerable.Range(0, Documents).Select(_ => (ushort)random.Next(1, 500)).ToArray();
        var impacts = new ImpactScale(new TextField("words"), new FieldStatistics(Documents, lengths.Sum(x => (long)x)), lengths);
        var encoder = new PostingsEncoder(impacts);
        foreach (var (document, frequency) in postings) encoder.Add(document, frequency);
        using var list = new EncodedList(encoder.Finish().ToArray());
        var cursor = list.Open(postings.Count, Documents, encoder.GreatestImpact);
        var from = 0;
        for (var start = 0; start < Documents; start += 1000)
        {
            var bound = cursor.GreatestIn(start, start + 1000, ref from);
            Assert.All(
                postings.Where(posting => posting.Document >= start && posting.Document < start + 1000),
                posting => Assert.True(impacts.Of(posting.Document, posting.Frequency) <= bound));
        }
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("07", 2)]       // a posting is missing
    [InlineData("06", 1)]       // a frequency is missing
    [InlineData("FFFFFFFFFFFF", 1)]
    [InlineData("15", 1)]       // document 10 of 10
    [InlineData("0000", 128)]   // no room for a block
    public void A_list_that_cannot_be_right_is_damage(string hex, int count) =>
        Assert.Throws<IndexDamagedException>(() => Decode(Convert.FromHexString(hex), count, documents: 10));

    [Fact]
    public void A_block_that_cannot_be_right_is_damage_whichever_byte_is_wrong()
    {
        var random = new Random(7);
        var postings = Enumerable.Range(0, 200).Select(i => (Document: 3 * i, Frequency: 1 + i % 3)).ToList();
        var encoded = Encode(postings);
        for (var at = 0; at < encoded.Length; at++)
        {
            var wrong = (byte[])encoded.Clone();
            wrong[at] ^= (byte)random.Next(1, 256);
            try
            {
                // Frequencies and bounds may have any value; documents must be ascending ones of the segment.
                var decoded = Decode(wrong, postings.Count, documents: 600);
                Assert.All(decoded.Zip(decoded.Skip(1)), pair => Assert.True(pair.First.Item1 < pair.Second.Item1));
                Assert.InRange(decoded[^1].Item1, 0, 599);
            }
            catch (IndexDamagedException)
            {
                // said, as it should be
            }
        }
    }

    private const int Documents = 60_000;

    /// <summary>Lists of all densities: their gaps take from 0 to 16 bits.</summary>
    private static List<(int Document, int Frequency)> Postings(Random random)
    {
        var step = 1 << random.Next(12);
        var postings = new List<(int, int)>();
        for (var document = random.Next(step); document < Documents; document += 1 + random.Next(step))
            postings.Add((document, random.Next(4) == 0 ? random.Next(1, 300) : 1));
        return postings;
    }

    private static byte[] Encode(IEnumerable<(int Document, int Frequency)> postings)
    {
        var encoder = new PostingsEncoder(impacts: null);
        foreach (var (document, frequency) in postings) encoder.Add(document, frequency);
        return encoder.Finish().ToArray();
    }

    private static List<(int, int)> Decode(byte[] encoded, int count, int documents)
    {
        using var list = new EncodedList(encoded);
        var decoded = new List<(int, int)>();
        for (var cursor = list.Open(count, documents); cursor.MoveNext();)
            decoded.Add((cursor.Document, cursor.Frequency));
        return decoded;
    }

    /// <summary>A section of one list, in a file.</summary>
    private sealed class EncodedList : IDisposable
    {
        private readonly TemporaryFolder folder = new();
        private readonly MappedFile file;
        private readonly Section section;

        public EncodedList(byte[] encoded)
        {
            File.WriteAllBytes(folder.File("postings"), encoded);
            file = new MappedFile(folder.File("postings"));
            var checksums = encoded.Chunk(SectionEntry.PageBytes).Select(page => Crc32C.Of(page)).ToArray();
            section =
                new Section(file, new SectionEntry(new SectionId(SectionKind.Postings), 0, encoded.Length, checksums));
        }

        public PostingsCursor Open(int count, int documents, byte greatest = 0)
        {
            var cursor = new PostingsCursor();
            cursor.Open(section, 0, section.Length, count, documents, greatest);
            return cursor;
        }

        public void Dispose()
        {
            file.Dispose();
            folder.Dispose();
        }
    }
}
