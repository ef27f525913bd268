namespace ReportSearch.Embeddings;

/// <summary>The embedder gives no vectors, or none that can be used.</summary>
/// <param name="model">Its name.</param>
/// <param name="finding">What is wrong.</param>
/// <param name="cause">Where it comes from; null: from no exception.</param>
public sealed class EmbedderException(string model, string finding, Exception? cause = null) : Exception(
    $"No vectors from the model '{model}': {finding}. Mend its endpoint, or Embeddings in appsettings.json, " +
    "and run it again: the index is as it was, and what was embedded is kept.", cause)
{
    /// <summary>What is wrong.</summary>
    public string Finding { get; } = finding;
}
