using System.Text;
using ReportSearch.Server.Live;
using ReportSearch.Server.Markup;

namespace ReportSearch.Server.Pages;

/// <summary>What every page has around it.</summary>
internal static class Layout
{
    private static readonly (string Path, string Name)[] Places =
        [("/", "问答与检索"), ("/reports", "报告"), ("/indicators", "指标"), ("/commitments", "承诺")];

    /// <summary>A whole page.</summary>
    /// <param name="title">Shown in the browser's tab.</param>
    /// <param name="path">Which of the main pages this belongs to; empty for none.</param>
    /// <param name="main">The content.</param>
    /// <param name="index">What is served, for the foot of the page; null where there is none.</param>
    /// <param name="status">The HTTP status.</param>
    public static IResult Page(string title, string path, Html main, OpenIndex? index, int status = StatusCodes.Status200OK)
    {
        var page = Html.Of($"""
            <!doctype html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{title}</title>
            <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/assets/desk.css">
            <script type="module" src="/assets/desk.js"></script>
            </head>
            <body>
            <a class="skip" href="#main">跳到正文</a>
            <header class="masthead">
            <a class="brand" href="/"><img src="/assets/icon.svg" alt="" width="28" height="28"> 政府工作报告检索</a>
            <nav aria-label="主要页面"><ul>{Places.Select(place => Entry(place, path))}</ul></nav>
            </header>
            <main id="main" tabindex="-1">
            {main}
            </main>
            <footer class="foot">{Foot(index)}</footer>
            </body>
            </html>

            """);
        return Results.Text(page.ToString(), "text/html", Encoding.UTF8, status);
    }

    /// <summary>A line above a result; nothing where there is nothing to tell.</summary>
    public static Html Note(string? note) => Html.When(note is not null, $"""<p class="notice" role="status">{note}</p>""");

    private static Html Entry((string Path, string Name) place, string path)
    {
        var current = place.Path == path ? Html.Of($" aria-current=\"page\"") : Html.Empty;
        return Html.Of($"<li><a href=\"{place.Path}\"{current}>{place.Name}</a></li>");
    }

    private static Html Foot(OpenIndex? index) => index is null
        ? Html.Empty
        : Html.Of($"<p>共 {index.Reports.ReportCount} 份报告、{index.Reports.PassageCount} 个段落。回答只依据这些报告，并注明出处。</p>");
}
