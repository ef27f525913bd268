using System.Text;
using ReportSearch.Engine;
using ReportSearch.Engine.Commits;
using ReportSearch.Engine.Segments;
using ReportSearch.Text.Words;

namespace ReportSearch.Tests.Engine;

/// <summary>Documents and queries for tests, made from a seed.</summary>
internal static class Sample
{
    public static readonly EngineSchema Schema = new([new("words"), new("headings")], 8);

    /// <summary>Limits that give many segments and merges with few documents.</summary>
    public static readonly WriterLimits Small =
        new(BufferBytes: 4_000, new MergePolicy(FanIn: 3, FloorBytes: 3_000, LargestBytes: 100_000));

    private static readonly string[] Words = ["河", "桥", "粮食", "公路", "增长", "就业", "水库", "学校", "林", "港"];

    /// <summary>
    /// A document that names itself in its stored bytes, and whose text is the terms of its first field; one in five has
    /// no vector, one in three no heading.
    /// </summary>
    public static EngineDocument Document(Random random, int name)
    {
        var words = Terms(random, random.Next(0, 12));
        return new EngineDocument(
            [words, Terms(random, random.Next(0, 3))],
            [$"name={name}", $"place={random.Next(3)}", $"year={2020 + random.Next(3)}"],
            random.Next(5) == 0 ? [] : Vector(random),
            Encoding.UTF8.GetBytes($"文{name}"))
        {
            Text = string.Concat(words),
        };
    }

    public static EngineDocument[] Documents(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(name => Document(random, name))];
    }

    public static EngineQuery Query(Random random, int top = 10) => new(
        [.. Enumerable.Range(0, random.Next(1, 5))
            .Select(_ => new QueryTerm(random.Next(2), Words[random.Next(Words.Length)], random.Next(1, 4)))],
        Vector(random),
        random.Next(3) switch
        {
            0 => [],
            1 => [["place=1", "place=2"]],
            _ => [["place=0", "place=2", "place=nowhere"], [$"year={2020 + random.Next(4)}"]],
        },
        top,
        random.Next(5) / 4.0);

    public static float[] Vector(Random random)
    {
        var vector = Enumerable.Range(0, Schema.VectorDimension).Select(_ => random.NextSingle() - 0.5f).ToArray();
        var length = MathF.Sqrt(vector.Sum(x => x * x));
        return [.. vector.Select(x => x / length)];
    }

    private static TermList Terms(Random random, int count) =>
        [.. Enumerable.Range(0, count)
            .Select(_ => Words[(int)(Words.Length * random.NextDouble() * random.NextDouble())])];
}
