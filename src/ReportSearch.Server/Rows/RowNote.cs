namespace ReportSearch.Server.Rows;

/// <summary>What a reader of a result should know of how it came about.</summary>
public static class RowNote
{
    /// <summary>The question got no vector from a remote embedder.</summary>
    public const string WordsAlone = "向量服务暂时没有响应，以下结果只按关键词检索，可能不全；请稍后再试。";

    /// <summary>Two notes, or the one there is; null where there is none.</summary>
    internal static string? Both(string? first, string? second) => first is null || second is null ? first ?? second : first + second;
}
