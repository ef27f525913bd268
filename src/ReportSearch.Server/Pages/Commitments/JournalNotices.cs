using ReportSearch.Server.Live;
using ReportSearch.Server.Markup;

namespace ReportSearch.Server.Pages.Commitments;

/// <summary>What staff should know of the journal of decisions.</summary>
internal static class JournalNotices
{
    /// <summary>Decisions without their promise, and lines that cannot be read; nothing where there are none.</summary>
    public static Html Of(OpenIndex index)
    {
        var (lost, damaged) = (index.LostReviews.Count, index.Commitments.Reviews().DamagedLines);
        return Html.Of($"""
            {Html.When(lost > 0, $"<p class=\"notice\"><a href=\"/commitments/lost\">有 {lost} 项复核找不到原来的承诺</a>：报告已移除，或其文字、读法有改动。</p>")}
            {Html.When(damaged.Count > 0, $"<p class=\"notice\">复核记录第 {string.Join("、", damaged)} 行不完整，未采用；其余各行不受影响。</p>")}
            """);
    }
}
