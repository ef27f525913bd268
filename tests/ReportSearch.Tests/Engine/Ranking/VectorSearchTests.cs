using ReportSearch.Engine;
using ReportSearch.Engine.Commits;
using ReportSearch.Engine.Segments;
using ReportSearch.Tests.Engine.Vectors;

namespace ReportSearch.Tests.Engine.Ranking;

public sealed class VectorSearchTests : IDisposable
{
    private const int Dimension = 96, Count = 60_000, Questions = 30, Top = 10;

    private readonly TemporaryFolder folder = new();
    private readonly float[][] documents;
    private readonly float[][] questions;

    /// <summary>Vectors around topics in several segments; every tenth document has none.</summary>
    public VectorSearchTests()
    {
        var vectors = Made.Clusters(new Random(7), Count + Questions, Dimension, topics: 300);
        (documents, questions) = (vectors[..Count], vectors[Count..]);
        for (var i = 0; i < Count; i += 10) documents[i] = [];
        var limits = new WriterLimits(BufferBytes: 1 << 20, new MergePolicy(FanIn: 8, FloorBytes: 1, LargestBytes: 1));
        using var writer = EngineWriter.Open(folder.Path, new EngineSchema([], Dimension), limits);
        for (var i = 0; i < Count; i++)
            writer.Add(new EngineDocument([], Keywords(i), documents[i], []));
        for (var i = 5; i < Count; i += 11) writer.Delete($"name={i}");
        writer.Commit("");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(null)]
    [InlineData("half=1")]
    public void Nearly_all_of_the_nearest_are_found(string? filter)
    {
        using var reader = EngineReader.Open(folder.Path);
        var found = questions.Sum(question =>
            Nearest(question, filter).Intersect(Search(reader, question, filter)).Count());
        Assert.InRange(found, 0.98 * Top * Questions, Top * Questions);
    }

    [Fact]
    public void Where_a_filter_leaves_few_they_are_compared_one_by_one()
    {
        using var reader = EngineReader.Open(folder.Path);
        foreach (var question in questions)
        {
            var hits = Search(reader, question, "hundredth=57");
            var worst = Made.Dot(question, documents[hits[^1]]);
            Assert.All(Nearest(question, "hundredth=57").Except(hits),
                missed => Assert.Equal(worst, Made.Dot(question, documents[missed]), 0.002));
        }
    }

    [Fact]
    public void The_result_is_the_same_for_any_number_of_threads()
    {
        using EngineReader one = EngineReader.Open(folder.Path, threads: 1), many = EngineReader.Open(folder.Path, 5);
        foreach (var question in questions)
        {
            var query = new EngineQuery([], question, [], 100, 1);
            Assert.Equal(one.Search(query).Hits, many.Search(query).Hits);
        }
    }

    [Fact]
    public void No_threads_at_all_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => EngineReader.Open(folder.Path, threads: 0));

    private static string[] Keywords(int document) =>
        [$"half={document % 2}", $"hundredth={document % 100}", $"name={document}"];

    private static List<int> Search(EngineReader reader, float[] question, string? filter) =>
    [
        .. reader.Search(new EngineQuery([], question, filter is null ? [] : [[filter]], Top, 1)).Hits
            .Select(hit => hit.Document.Value),
    ];

    private IEnumerable<int> Nearest(float[] question, string? filter)
    {
        return Enumerable.Range(0, Count)
            .Where(i => documents[i].Length > 0 && i % 11 != 5 && (filter is null || Keywords(i).Contains(filter)))
            .OrderByDescending(i => Made.Dot(question, documents[i]))
            .Take(Top);
    }
}
