namespace ReportSearch.Server.Rows;

/// <summary>Confidence in a word for a reader.</summary>
public static class ConfidenceWord
{
    private const double High = 0.85;
    private const double Middle = 0.6;

    /// <summary>高 from 0.85, 中 from 0.6, else 低.</summary>
    public static string Of(double confidence) => confidence >= High ? "高" : confidence >= Middle ? "中" : "低";
}
