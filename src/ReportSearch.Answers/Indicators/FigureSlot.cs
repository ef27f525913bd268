using ReportSearch.Corpus.Places;
using ReportSearch.Facts;

namespace ReportSearch.Answers.Indicators;

/// <summary>A cell of the grid's line of one indicator.</summary>
/// <param name="Place">The place measured.</param>
/// <param name="Year">The year spoken of, not that of the report.</param>
/// <param name="Modality">Target or result.</param>
internal sealed record FigureSlot(Place Place, int Year, Modality Modality);
