using ReportSearch.Embeddings;
using ReportSearch.Engine;
using ReportSearch.Index.Storage;
using ReportSearch.Text.Words;

namespace ReportSearch.Index.Indexing;

/// <summary>Gives the documents of passages their vectors.</summary>
/// <param name="embedder">Makes them.</param>
/// <param name="kept">Those it made before; null: none are kept.</param>
/// <param name="recut">Whether texts were cut with words of the user's, which have no vectors: they are cut without them.</param>
/// <param name="cancel">Stops it.</param>
internal sealed class PassageVectors(ITextEmbedder embedder, KeptVectors? kept, bool recut, CancellationToken cancel)
{
    /// <summary>The documents with the vectors of their texts; one without text stays as it is.</summary>
    /// <exception cref="EmbedderException">There are no vectors to be had.</exception>
    public IReadOnlyList<EngineDocument> AddTo(IReadOnlyList<EngineDocument> documents)
    {
        var all = documents.ToArray();
        var wanted = new List<int>();
        for (var i = 0; i < all.Length; i++)
            if (kept?.Find(all[i].Text) is { } vector) all[i] = all[i] with { Vector = vector };
            else if (all[i].Text.Length > 0) wanted.Add(i);
        var passages = wanted.ConvertAll(i => new PassageWords(all[i].Text, recut ? Cut(all[i].Text) : all[i].Terms[TextFields.Words]));
        foreach (var (i, vector) in wanted.Zip(embedder.EmbedPassages(passages, cancel)))
            all[i] = all[i] with { Vector = kept?.Add(all[i].Text, vector) ?? vector };
        return all;
    }

    private static TermList Cut(string text)
    {
        var words = new TermList();
        Analyzer.Default.Terms(text, words);
        return words;
    }
}
