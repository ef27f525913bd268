using System.Globalization;
using ReportSearch.Answers;
using ReportSearch.Answers.Indicators;
using ReportSearch.Corpus;
using ReportSearch.Index.Passages;
using ReportSearch.Server.Pages.Indicators;

namespace ReportSearch.Server.Pages;

/// <summary>Addresses of our own pages; ids are Chinese and are percent-encoded.</summary>
internal static class Links
{
    public static string Ask(string question) => $"/ask?q={Uri.EscapeDataString(question)}";

    public static string Report(ReportId id) => $"/reports/{Uri.EscapeDataString(id.Value)}";

    public static string Commitment(string id) => $"/commitments/{Uri.EscapeDataString(id)}";

    /// <summary>The name of a paragraph within its report's page.</summary>
    public static string Anchor(ParagraphId id) => $"p-{id}";

    /// <summary>The report, opened at the paragraph of a passage.</summary>
    public static string Paragraph(Passage passage) =>
        $"{Report(passage.Report.Id)}?p={passage.Id.Paragraph}#{Anchor(passage.Id.Paragraph)}";

    /// <summary>
    /// The report, opened at the cited words. A citation counts in its passage, the reader in the paragraph.
    /// </summary>
    public static string Quote(Citation citation)
    {
        var passage = citation.Passage;
        var start = passage.Range.Start + citation.Range.Start;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Report(passage.Report.Id)}?p={passage.Id.Paragraph}&from={start}&to={start + citation.Range.Length}#{Anchor(passage.Id.Paragraph)}");
    }

    /// <summary>The grid of an indicator, with its chart.</summary>
    public static string Chart(ChartLink chart) =>
        IndicatorForm.Address(new IndicatorQuery(chart.Indicator, chart.Places, chart.From, chart.To));

    /// <summary>A page with its form filled in; fields without a value are left out.</summary>
    public static string Page(string path, params (string Name, string? Value)[] fields)
    {
        var query = string.Join('&', fields.Where(f => !string.IsNullOrEmpty(f.Value)).Select(f => $"{f.Name}={Uri.EscapeDataString(f.Value!)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }
}
