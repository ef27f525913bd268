namespace ReportSearch.Embeddings;

/// <summary>
/// Texts to unit vectors, which are near each other where the texts mean alike. Safe for many threads at once.
/// </summary>
public interface ITextEmbedder
{
    /// <summary>Recorded in the index, so that a mismatch can be told; changes whenever the vectors of passages do.</summary>
    string Name { get; }

    /// <summary>Length of the vectors.</summary>
    int Dimension { get; }

    /// <summary>Whether vectors come from elsewhere, at a price: then the index keeps them beside itself.</summary>
    bool IsRemote { get; }

    /// <summary>Why questions get no vector at present, in one line; null where they get one.</summary>
    string? Trouble { get; }

    /// <summary>The vectors of <paramref name="passages"/>, in their order, as they come.</summary>
    /// <returns>One each, shape [Dimension]; empty where a text has none.</returns>
    /// <exception cref="EmbedderException">There are no more to be had.</exception>
    IEnumerable<float[]> EmbedPassages(IReadOnlyList<PassageWords> passages, CancellationToken cancel);

    /// <summary>The vector of a question. Does not throw for an embedder that is away.</summary>
    /// <returns>Shape [Dimension]; empty where the text has none; null where <see cref="Trouble"/> tells why.</returns>
    float[]? EmbedQuestion(string text);
}
