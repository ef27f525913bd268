using ReportSearch.Corpus.Metadata;
using ReportSearch.Corpus.Outline;

namespace ReportSearch.Corpus.Reading;

/// <summary>Puts a report together from what its reader found.</summary>
internal static class ReportAssembler
{
    /// <summary>The report that <paramref name="text"/> holds.</summary>
    /// <exception cref="UnreadableException">It holds no text.</exception>
    public static Report Assemble(string source, ReportText text, string contentHash)
    {
        var (sections, paragraphs) = OutlineReader.Read(text.Lines, text.Unit);
        if (paragraphs.Count == 0)
            throw new UnreadableException("no text was found in it: put the report into it or delete it");
        var about = ReportDescriber.Describe(source, text.FrontMatter, [.. text.Lines.Select(line => line.Value)]);
        return new Report(
            ReportIds.Base(about.Place, about.Year, about.Kind),
            source,
            about.Title,
            about.Place,
            about.Year,
            about.Kind,
            about.Issuer,
            about.Date,
            text.FrontMatter?.Note,
            contentHash,
            sections,
            paragraphs);
    }
}
