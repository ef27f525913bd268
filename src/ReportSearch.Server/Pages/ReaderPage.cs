using ReportSearch.Corpus;
using ReportSearch.Index;
using ReportSearch.Server.Hosting;
using ReportSearch.Server.Live;
using ReportSearch.Server.Markup;
using ReportSearch.Server.Requests;
using ReportSearch.Text;

namespace ReportSearch.Server.Pages;

/// <summary>A whole report to read; a citation opens it with the quoted words highlighted.</summary>
internal static class ReaderPage
{
    /// <summary>
    /// The report, with the characters from <paramref name="from"/> to <paramref name="to"/> of paragraph
    /// <paramref name="p"/> highlighted.
    /// </summary>
    public static IResult Show(IndexLease lease, string id, string? p = null, string? from = null, string? to = null)
    {
        var reportId = new ReportId(id);
        var reports = lease.Index.Reports;
        if (reports.Find(reportId) is not { } header || reports.Body(reportId) is not { } body)
            return Errors.NotFound("索引中没有这份报告，它可能已被移除或改名。");
        var quote = CharRange.Between(FormValue.Number(from) ?? 0, FormValue.Number(to) ?? 0);
        var outline = ReaderOutline.Of(body.Sections);
        return Layout.Page($"{header.Title} · 政府工作报告检索", "/reports", Html.Of($"""
            <div class="reader">
            {Head(header)}
            {outline.Navigation()}
            <article>
            {body.Paragraphs.Select(paragraph => Html.Of($"""
                {outline.HeadingsBefore(paragraph.Ordinal)}{Shown(paragraph, paragraph.Id.Value == p ? [quote] : [])}
                """))}
            {outline.HeadingsAfter(body.Paragraphs.Count)}
            </article>
            </div>
            """), lease.Index);
    }

    private static Html Head(ReportHeader header) => Html.Of($"""
        <header class="report">
        <h1>{header.Title}</h1>
        <dl>
        {Fact("地点", header.Place?.Name)}
        {Fact("年份", header.Year is { } year ? $"{year}" : null)}
        {Fact("种类", header.Kind)}
        {Fact("报告人", header.Issuer)}
        {Fact("日期", header.Date is { } date ? $"{date:yyyy-MM-dd}" : null)}
        {Fact("文件", header.Source)}
        </dl>
        {Html.When(header.Note is not null, $"<p class=\"note\">{header.Note}</p>")}
        </header>
        """);

    private static Html Fact(string name, string? value) =>
        Html.When(value is not null, $"<div><dt>{name}</dt><dd>{value}</dd></div>");

    private static Html Shown(Paragraph paragraph, IReadOnlyList<CharRange> quotes)
    {
        var anchor = Links.Anchor(paragraph.Id);
        return Html.Of($"""
            <p id="{anchor}"{Html.When(quotes.Count > 0, $" class=\"cited\"")}>{MarkedText.Of(paragraph.Text, quotes)}<a
              class="permalink" href="#{anchor}" aria-label="本段的固定链接">¶</a></p>
            """);
    }
}
