using ReportSearch.Answers.Commitments;
using ReportSearch.Server.Markup;

namespace ReportSearch.Server.Pages.Commitments;

/// <summary>What became of a promise: a person's word where there is one, the automatic one always.</summary>
internal static class PromiseState
{
    private const double High = 0.8;
    private const double Middle = 0.5;

    public static Html Of(CommitmentRow row) => row.Review is { } review
        ? Html.Of($"""
            <p class="state">{Badge(row.Standing)} <span class="sure">{review.By}{(review.IsCorrection ? "更正" : "确认")}</span> <span class="sure">自动判断：{StatusWord.Of(row.Status)}{Sure(row)}</span></p>
            """)
        : Html.Of($"""
            <p class="state">{Badge(row.Status)} {Html.When(row.Evidence.Count > 0, $"<span class=\"sure\">{Sureness(row.Confidence)}</span>")}</p>
            """);

    /// <summary>A status as a label.</summary>
    public static Html Badge(CommitmentStatus status) =>
        Html.Of($"<span class=\"status status-{status.ToString()}\">{StatusWord.Of(status)}</span>");

    /// <summary>A confidence in words.</summary>
    public static string Sureness(double confidence) => confidence switch
    {
        >= High => "把握高",
        >= Middle => "把握中",
        _ => "把握低",
    };

    private static string Sure(CommitmentRow row) => row.Evidence.Count > 0 ? $"，{Sureness(row.Confidence)}" : "";
}
