using System.Text;
using ReportSearch.Engine;

namespace ReportSearch.Tests.Engine;

public sealed class ConcurrencyTests
{
    [Fact]
    public async Task Readers_that_open_and_search_while_a_writer_commits_see_whole_commits()
    {
        using var folder = new TemporaryFolder();
        var schema = new EngineSchema([new("words")], 0);
        using var writer = EngineWriter.Open(folder.Path, schema, Sample.Small);
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            while (!done.IsCancellationRequested)
            {
                using var reader = EngineReader.Open(folder.Path);
                var hits = reader.Search(new EngineQuery([new QueryTerm(0, "桥", 1)], [], [], 100, 0)).Hits;
                // Every commit replaces all documents by ten that carry its note.
                Assert.Equal(reader.Note.Length == 0 ? 0 : 10, hits.Count);
                Assert.All(
                    hits, hit => Assert.Equal(reader.Note, Encoding.UTF8.GetString(reader.Stored(hit.Document))));
            }
        })).ToArray();

        for (var round = 0; round < 100; round++)
        {
            writer.Delete("all");
            var note = $"round {round}";
            for (var i = 0; i < 10; i++)
                writer.Add(new EngineDocument([["桥"]], ["all"], [], Encoding.UTF8.GetBytes(note)));
            writer.Commit(note);
        }
        await done.CancelAsync();
        await Task.WhenAll(readers);
    }

    [Fact]
    public async Task A_reader_disposed_during_searches_ends_them_in_order()
    {
        using var index = new RandomIndex(new Random(5));
        var searches = Enumerable.Range(0, 4).Select(seed => Task.Run(() =>
        {
            var random = new Random(seed);
            while (true) index.Reader.Search(Sample.Query(random));
        })).ToArray();
        await Task.Delay(50, TestContext.Current.CancellationToken);
        index.Reader.Dispose();
        foreach (var search in searches) await Assert.ThrowsAsync<ObjectDisposedException>(() => search);
    }
}
