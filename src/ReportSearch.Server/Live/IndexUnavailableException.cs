namespace ReportSearch.Server.Live;

/// <summary>There is no index to answer from: build one, then ask again.</summary>
internal sealed class IndexUnavailableException(Exception cause) : Exception(cause.Message, cause);
