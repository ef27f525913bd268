using System.Globalization;
using System.Text;
using ReportSearch.Engine;
using ReportSearch.Engine.Commits;
using ReportSearch.Engine.Segments;
using ReportSearch.Text.Words;

namespace ReportSearch.Tests.Writer;

/// <summary>
/// An index whose content follows from the number of its newest commit: commit n adds the documents of n, deletes some
/// of those before, and has n as its note.
/// </summary>
internal static class Story
{
    /// <summary>Commits whose documents are kept, before they are deleted whatever they are.</summary>
    public const int Kept = 40;

    public const string Shared = "共";

    public static readonly EngineSchema Schema = new([new("words")], 16);

    /// <summary>Several segments a commit, and merges in the background nearly always.</summary>
    public static readonly WriterLimits Limits =
        new(BufferBytes: 6_000, new MergePolicy(FanIn: 3, FloorBytes: 8_000, LargestBytes: 4 << 20))
        {
            AwaitedBytes = 0,
        };

    /// <summary>The number of a commit by its note; 0 for an empty index.</summary>
    public static int NumberOf(string note) => note.Length == 0 ? 0 : int.Parse(note, CultureInfo.InvariantCulture);

    /// <summary>Writes commit <paramref name="number"/>, where the one before is the newest.</summary>
    public static void Write(EngineWriter writer, int number)
    {
        foreach (var document in DocumentsOf(number)) writer.Add(document);
        writer.Delete(CommitKeyword(number - Kept));
        if (DeletesThird(number)) writer.Delete(CommitKeyword(number - 3));
        if (number % 50 == 0) writer.Compact();
        writer.Commit(number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The documents that commit <paramref name="number"/> adds.</summary>
    public static EngineDocument[] DocumentsOf(int number)
    {
        var random = new Random(number);
        return [.. Enumerable.Range(0, 5 + number % 30).Select(i => Document(random, number, i))];
    }

    /// <summary>The documents that are live after commit <paramref name="number"/>, in their order.</summary>
    public static IEnumerable<EngineDocument> LiveAfter(int number) =>
        Enumerable.Range(1, number)
            .Where(n => n > number - Kept && !(n + 3 <= number && DeletesThird(n + 3)))
            .SelectMany(DocumentsOf);

    public static string CommitKeyword(int number) => $"commit={number}";

    private static bool DeletesThird(int number) => number % 4 == 0;

    private static EngineDocument Document(Random random, int number, int i)
    {
        var name = $"{number}.{i}";
        var others = Enumerable.Range(0, random.Next(30)).Select(_ => $"{random.Next(60)}");
        TermList words = [Shared, $"词{number}", name, .. others];
        var vector = Enumerable.Range(0, Schema.VectorDimension).Select(_ => random.NextSingle() - 0.5f).ToArray();
        var length = MathF.Sqrt(vector.Sum(x => x * x));
        return new EngineDocument(
            [words], [CommitKeyword(number), $"place={number % 5}"], [.. vector.Select(x => x / length)],
            Encoding.UTF8.GetBytes($"stored {name}"))
        {
            Text = $"第{number}次的{i}：" + string.Join(' ', words),
        };
    }
}
