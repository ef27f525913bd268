using ReportSearch.Index.Passages;

namespace ReportSearch.Server.Rows;

/// <summary>Where a passage stands, in one line.</summary>
internal static class RowSection
{
    /// <summary>The headings above <paramref name="passage"/>, outermost first.</summary>
    public static string Of(Passage passage) => string.Join(" / ", passage.Headings);
}
