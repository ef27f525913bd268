using ReportSearch.Server.Rows;

namespace ReportSearch.Server.Live;

/// <summary>Tells, beside a result, where its question got no vector; the cause is logged once.</summary>
internal sealed partial class EmbedderWatch(ServerOptions options, ILogger<EmbedderWatch> logger)
{
    private string? told;

    /// <summary>For a result just made; null where there is nothing to tell.</summary>
    public string? Note()
    {
        var trouble = options.Indexing.Embedder.Trouble;
        if (Interlocked.Exchange(ref told, trouble) != trouble && trouble is not null) Away(logger, trouble);
        return trouble is null ? null : RowNote.WordsAlone;
    }

    [LoggerMessage(LogLevel.Warning, "{Trouble} Questions are answered by words alone.")]
    private static partial void Away(ILogger logger, string trouble);
}
