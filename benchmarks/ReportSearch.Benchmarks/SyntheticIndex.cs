using ReportSearch.Engine;

namespace ReportSearch.Benchmarks;

/// <summary>An index of made-up documents, the same at every run, and the queries to put to it.</summary>
internal sealed class SyntheticIndex : IDisposable
{
    public const int Dimension = 256;
    public const int QueryCount = 16;
    private const int Vocabulary = 50_000, TermsEach = 150, TermsAsked = 6;

    private readonly string folder = Directory.CreateTempSubdirectory("benchmark-").FullName;

    public SyntheticIndex(int documents)
    {
        var random = new Random(20_250_305);
        Documents = [.. Enumerable.Range(0, documents).Select(_ => new EngineDocument(
            [[.. Enumerable.Range(0, TermsEach).Select(_ => Term(random))]], [], Vector(random), []))];
        Queries = [.. Enumerable.Range(0, QueryCount).Select(_ => new EngineQuery(
            [.. Enumerable.Range(0, TermsAsked).Select(_ => new QueryTerm(0, Term(random), 1))], Vector(random), [], 10, 0.5))];
        using (var writer = EngineWriter.Open(folder, new EngineSchema([new("words")], Dimension)))
        {
            foreach (var document in Documents) writer.Add(document);
            writer.Commit("");
        }
        Reader = EngineReader.Open(folder);
    }

    public IReadOnlyList<EngineDocument> Documents { get; }

    public IReadOnlyList<EngineQuery> Queries { get; }

    public EngineReader Reader { get; }

    public void Dispose()
    {
        Reader.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>A term of rank r comes about as often as 1/r, as words do.</summary>
    private static string Term(Random random) =>
        $"t{(int)Math.Exp(random.NextDouble() * Math.Log(Vocabulary))}";

    private static float[] Vector(Random random)
    {
        var vector = new float[Dimension];
        for (var i = 0; i < vector.Length; i++) vector[i] = random.NextSingle() - 0.5f;
        var length = MathF.Sqrt(vector.Sum(x => x * x));
        return Array.ConvertAll(vector, x => x / length);
    }
}
