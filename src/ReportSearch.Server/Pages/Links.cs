using System.Globalization;
using ReportSearch.Answers;
using ReportSearch.Corpus;
using ReportSearch.Index.Passages;
using ReportSearch.Text;

namespace ReportSearch.Server.Pages;

/// <summary>Addresses of our own pages; ids are Chinese and are percent-encoded.</summary>
internal static class Links
{
    public static string Ask(string question) => $"/ask?q={Uri.EscapeDataString(question)}";

    public static string Report(ReportId id) => $"/reports/{Uri.EscapeDataString(id.Value)}";

    /// <summary>The name of a paragraph within its report's page.</summary>
    public static string Anchor(ParagraphId id) => $"p-{id}";

    /// <summary>The report, opened at the cited words.</summary>
    public static string Quote(Citation citation) => Words(citation.Passage, citation.Range);

    /// <summary>The report, opened at a passage.</summary>
    public static string Passage(Passage passage) => Words(passage, new CharRange(0, passage.Text.Length));

    /// <summary>A page with its form filled in; fields without a value are left out.</summary>
    public static string Page(string path, params (string Name, string? Value)[] fields)
    {
        var query = string.Join('&', fields.Where(f => !string.IsNullOrEmpty(f.Value)).Select(f => $"{f.Name}={Uri.EscapeDataString(f.Value!)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }

    /// <summary>The reader counts in the paragraph, a citation in its passage.</summary>
    private static string Words(Passage passage, CharRange range)
    {
        var start = passage.Range.Start + range.Start;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Report(passage.Report.Id)}?p={passage.Id.Paragraph}&from={start}&to={start + range.Length}#{Anchor(passage.Id.Paragraph)}");
    }
}
