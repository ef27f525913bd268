using System.Text;
using ReportSearch.Engine;

namespace ReportSearch.Tests.Engine;

/// <summary>
/// An index of random documents, added, deleted and committed in random steps, and what it should hold.
/// </summary>
internal sealed class RandomIndex : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public RandomIndex(Random random)
    {
        var source = Sample.Documents(random.Next(), random.Next(1, 150));
        using (var writer = EngineWriter.Open(folder.Path, Sample.Schema, Sample.Small))
        {
            foreach (var document in source)
            {
                writer.Add(document);
                if (random.Next(15) == 0) writer.Delete($"name={random.Next(source.Length)}");
                if (random.Next(30) == 0) writer.Commit("");
            }
            writer.Commit("");
        }
        Reader = EngineReader.Open(folder.Path);
        Live = [.. Reader.Matching([]).Select(document => document.Value)];
        Documents = ReadDocuments(source);
        Reference = new ReferenceSearch(Documents);
    }

    public EngineReader Reader { get; }

    /// <summary>The documents of the commit by their number, deleted ones that no merge has dropped yet too.</summary>
    public IReadOnlyList<EngineDocument> Documents { get; }

    public IReadOnlyList<int> Live { get; }

    public ReferenceSearch Reference { get; }

    public void Dispose()
    {
        Reader.Dispose();
        folder.Dispose();
    }

    private List<EngineDocument> ReadDocuments(EngineDocument[] source)
    {
        var byName = source.ToDictionary(document => Encoding.UTF8.GetString(document.Stored));
        var documents = new List<EngineDocument>();
        try
        {
            while (true)
                documents.Add(byName[Encoding.UTF8.GetString(Reader.Stored(new DocumentNumber(documents.Count)))]);
        }
        catch (ArgumentOutOfRangeException)
        {
            return documents;   // the number after the last
        }
    }
}
