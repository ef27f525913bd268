using ReportSearch.Text;

namespace ReportSearch.Corpus.Places;

/// <summary>A place named in a text.</summary>
/// <param name="Place">The division.</param>
/// <param name="Range">Where it is named.</param>
public readonly record struct PlaceMention(Place Place, CharRange Range);
