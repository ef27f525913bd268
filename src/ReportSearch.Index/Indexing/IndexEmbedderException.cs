namespace ReportSearch.Index.Indexing;

/// <summary>An index was made with another embedder than the one in use, and one of them is remote.</summary>
public sealed class IndexEmbedderException(string folder, string was, string now) : IOException(
    $"The vectors of the index in '{folder}' are of '{was}', Embeddings in appsettings.json names '{now}'. " +
    "Set it back, or build the index again with 'reports index --rebuild'.");
