using ReportSearch.Corpus.Places;

namespace ReportSearch.Corpus.Metadata;

/// <summary>
/// Tells title, place, year, kind, issuer and date of a report: from its front matter, else from its text and file
/// name.
/// </summary>
internal static class ReportDescriber
{
    /// <summary>Describes one report.</summary>
    /// <param name="source">The file's path below the corpus folder; path#id for a row.</param>
    /// <param name="frontMatter">What the file says of itself; it wins where it speaks.</param>
    /// <param name="lines">Every line, mended, in order: titles, bylines, headings and paragraphs; at least one, none
    /// empty.</param>
    public static Description Describe(string source, FrontMatter? frontMatter, IReadOnlyList<string> lines)
    {
        var evidence = new ReportEvidence(source, frontMatter?.Title is { } title && title != lines[0] ? [title, .. lines] : lines);
        var date = frontMatter?.Date ?? ReportDate.Of(evidence);
        var place = (frontMatter?.Place is { } name ? Gazetteer.Default.Find(name) : null) ?? ReportPlace.Of(evidence);
        var year = frontMatter?.Year ?? ReportYear.Of(evidence, date);
        var kind = frontMatter?.Kind ?? ReportKind.Of(evidence);
        return new Description(
            frontMatter?.Title ?? ReportTitle.Of(evidence, place, year, kind),
            place,
            year,
            kind,
            frontMatter?.Issuer ?? ReportIssuer.Of(evidence, place),
            date);
    }
}
