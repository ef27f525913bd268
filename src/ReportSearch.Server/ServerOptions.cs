using ReportSearch.Index.Indexing;
using ReportSearch.Index.Reviews;

namespace ReportSearch.Server;

/// <summary>How the reports are served.</summary>
/// <param name="IndexFolder">The index; it is opened again when another process commits to it.</param>
public sealed record ServerOptions(string IndexFolder)
{
    /// <summary>This machine alone.</summary>
    public const string DefaultUrls = "http://127.0.0.1:5080";

    /// <summary>Conversations kept, where nothing else is set.</summary>
    public const int DefaultConversations = 2000;

    /// <summary>Minutes that one is kept, where nothing else is set.</summary>
    public const int DefaultConversationMinutes = 60;

    /// <summary>Where to listen, several addresses separated by ';'.</summary>
    public string Urls { get; init; } = DefaultUrls;

    /// <summary>What the index was made with.</summary>
    public IndexOptions Indexing { get; init; } = IndexOptions.Standard;

    /// <summary>The journal of decisions about promises; made by the first one.</summary>
    public string ReviewsFile { get; init; } = ReviewJournal.FileBeside(IndexFolder);

    /// <summary>The largest request body in bytes; a larger one is refused with 413.</summary>
    public long MaxBodyBytes { get; init; } = 64 << 10;

    /// <summary>Requests one address may make in a minute; more are refused with 429.</summary>
    public int RequestsPerMinute { get; init; } = 1200;

    /// <summary>Conversations kept at once; beyond it the one longest unused is forgotten.</summary>
    public int MostConversations { get; init; } = DefaultConversations;

    /// <summary>How long a conversation is kept after its last question.</summary>
    public TimeSpan ConversationIdle { get; init; } = TimeSpan.FromMinutes(DefaultConversationMinutes);

    /// <summary>How often, at most, a newer commit of the index is looked for.</summary>
    public TimeSpan IndexCheckInterval { get; init; } = TimeSpan.FromSeconds(2);
}
