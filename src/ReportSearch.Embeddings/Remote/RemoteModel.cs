namespace ReportSearch.Embeddings.Remote;

/// <summary>A model that is asked for vectors.</summary>
/// <param name="Name">As its endpoint calls it, for example "bge-m3".</param>
/// <param name="Dimension">Length of its vectors.</param>
public sealed record RemoteModel(string Name, int Dimension)
{
    /// <summary>Put before a question: some models were trained so, for example "query: " for E5.</summary>
    public string QueryPrefix { get; init; } = "";

    /// <summary>Put before a passage, for example "passage: " for E5.</summary>
    public string PassagePrefix { get; init; } = "";

    /// <summary>How many passages a request holds; 32 is the most that TEI takes as it comes.</summary>
    public int BatchSize { get; init; } = 32;

    /// <summary>How long a request for passages may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);
}
