namespace ReportSearch.Corpus;

/// <summary>A heading and what stands below it.</summary>
/// <param name="Heading">The heading's text, number included.</param>
/// <param name="Level">1 for the outermost; a child's level is greater.</param>
/// <param name="FirstParagraph">Ordinal of the first paragraph below it.</param>
/// <param name="Children">Sections inside this one, in text order.</param>
public sealed record Section(string Heading, int Level, int FirstParagraph, IReadOnlyList<Section> Children);
