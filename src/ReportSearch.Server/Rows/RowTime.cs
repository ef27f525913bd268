namespace ReportSearch.Server.Rows;

/// <summary>Times as rows tell them.</summary>
internal static class RowTime
{
    /// <summary>Milliseconds to a hundredth: finer is noise.</summary>
    public static double Milliseconds(TimeSpan elapsed) => Math.Round(elapsed.TotalMilliseconds, 2);
}
