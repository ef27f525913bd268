using ReportSearch.Server.Live;
using ReportSearch.Server.Markup;

namespace ReportSearch.Server.Pages.Commitments;

/// <summary>Decisions whose promise is read no longer, so that none of them vanishes.</summary>
internal static class LostReviewsPage
{
    public static IResult Show(IndexLease lease)
    {
        var lost = lease.Index.LostReviews;
        return Layout.Page("找不到原承诺的复核 · 政府工作报告检索", "/commitments", Html.Of($"""
            <h1>找不到原承诺的复核</h1>
            <p class="lead">这些承诺的报告已移除，或其文字、读法有改动。复核记录仍然保留；需要时可用命令行撤回：reports review ID --withdraw。</p>
            {Html.When(lost.Count == 0, $"<p class=\"notice\">没有这样的复核。</p>")}
            {lost.Select(review => Html.Of($"""
                <section class="lost"><h2>{review.Words}</h2><p class="where">{review.Id}</p>{Decisions.Of([review], review.Words)}</section>
                """))}
            <p class="open"><a href="/commitments">回到承诺台账</a></p>
            """), lease.Index);
    }
}
