using ReportSearch.Corpus;

namespace ReportSearch.Index;

/// <summary>The text of a report.</summary>
/// <param name="Sections">The outermost sections.</param>
/// <param name="Paragraphs">All paragraphs in reading order.</param>
public sealed record ReportBody(IReadOnlyList<Section> Sections, IReadOnlyList<Paragraph> Paragraphs);
