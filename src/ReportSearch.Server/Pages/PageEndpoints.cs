using ReportSearch.Server.Hosting;
using ReportSearch.Server.Pages.Asking;
using ReportSearch.Server.Pages.Commitments;
using ReportSearch.Server.Pages.Indicators;

namespace ReportSearch.Server.Pages;

/// <summary>What people see. Every page is whole without JavaScript; its address holds its state.</summary>
internal static class PageEndpoints
{
    public static void MapPages(this WebApplication app)
    {
        var pages = app.MapGroup("").ExcludeFromDescription();
        pages.MapGet("/", AskPage.Show);
        pages.MapGet("/ask", AskPage.Show);
        pages.MapGet("/ask/pack", PackDownload.Send);
        pages.MapGet("/search", SearchPage.Show);
        pages.MapGet("/reports", ReportsPage.Show);
        pages.MapGet("/reports/{id}", ReaderPage.Show);
        pages.MapGet("/indicators", IndicatorsPage.Show);
        pages.MapGet("/commitments", CommitmentsPage.Show);
        pages.MapGet("/commitments/lost", LostReviewsPage.Show);
        pages.MapGet("/commitments/{id}", CommitmentPage.Show);
        pages.MapPost("/commitments/{id}", CommitmentPage.Decide).DisableAntiforgery().RefuseOtherSites();   // there is no cookie to forge
    }
}
