using ReportSearch.Server.Markup;

namespace ReportSearch.Server.Pages;

/// <summary>What went wrong and where to go from here.</summary>
internal static class ErrorPage
{
    public static IResult Of(int status, string title, string detail) => Layout.Page(
        title,
        path: "",
        Html.Of($"""
            <section class="lone">
            <p class="eyebrow">{status}</p>
            <h1>{title}</h1>
            <p>{detail}</p>
            <p><a class="button" href="/">回到问答与检索</a></p>
            </section>
            """),
        index: null,
        status);
}
