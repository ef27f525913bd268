using System.Text;
using ReportSearch.Engine;
using ReportSearch.Tests.Writer;

namespace ReportSearch.Tests.Engine.Durability;

/// <summary>Compares all that a reader tells with the story of <see cref="Story"/>.</summary>
internal static class StoryCheck
{
    /// <summary>
    /// Every document is that of the commit which the note names, and all are found; returns the commit's number.
    /// </summary>
    public static int Whole(EngineReader reader)
    {
        var number = Story.NumberOf(reader.Note);
        var expected = Story.LiveAfter(number).ToArray();
        var found = reader.Matching([]);
        Assert.Equal(expected.Select(Name), found.Select(document => Encoding.UTF8.GetString(reader.Stored(document))));
        Assert.Equal(expected.Select(document => document.Text), found.Select(reader.Text));
        Assert.Equal(expected.Length, reader.LiveCount);

        var query = new EngineQuery([new QueryTerm(0, Story.Shared, 1)], [], [], expected.Length + 1, 0);
        var shared = reader.Search(query).Hits;
        Assert.Equal(found, shared.Select(hit => hit.Document).OrderBy(document => document.Value));
        return number;
    }

    /// <summary>One document of the commit is found by its own words, its vector, both, and its keywords.</summary>
    public static void Finds(EngineReader reader, Random random)
    {
        var expected = Story.LiveAfter(Story.NumberOf(reader.Note)).ToArray();
        if (expected.Length == 0) return;
        var wanted = expected[random.Next(expected.Length)];
        QueryTerm[] name = [new QueryTerm(0, wanted.Terms[0][2].ToString(), 1)];
        IReadOnlyList<string>[] filter = [[wanted.Keywords[0]]];
        EngineQuery[] queries =
        [
            new(name, [], [], 1, 0), new([], wanted.Vector, [], 1, 1), new(name, wanted.Vector, [], 1, 0.5),
            new(name, wanted.Vector, filter, 1, 0.5), new([], wanted.Vector, filter, 1, 1),
        ];
        foreach (var query in queries)
        {
            var hit = Assert.Single(reader.Search(query).Hits);
            Assert.Equal(Name(wanted), Encoding.UTF8.GetString(reader.Stored(hit.Document)));
        }
        Assert.Equal(
            expected.Where(document => document.Keywords[0] == wanted.Keywords[0]).Select(Name),
            reader.Matching(filter).Select(document => Encoding.UTF8.GetString(reader.Stored(document))));
    }

    private static string Name(EngineDocument document) => Encoding.UTF8.GetString(document.Stored);
}
