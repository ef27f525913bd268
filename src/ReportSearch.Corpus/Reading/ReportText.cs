using ReportSearch.Corpus.Mending;
using ReportSearch.Corpus.Metadata;

namespace ReportSearch.Corpus.Reading;

/// <summary>What a reader finds in a file, before sections and paragraphs are told apart.</summary>
/// <param name="FrontMatter">What the file says of itself; null where it says nothing.</param>
/// <param name="Opening">The first lines as they stand.</param>
/// <param name="Lines">Paragraphs and headings, whole.</param>
/// <param name="Unit">What the offsets of the lines count.</param>
internal sealed record ReportText(
    FrontMatter? FrontMatter, IReadOnlyList<string> Opening, IReadOnlyList<TextLine> Lines, SourceUnit Unit);
