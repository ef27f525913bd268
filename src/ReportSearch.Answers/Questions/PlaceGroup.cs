using ReportSearch.Corpus.Places;
using ReportSearch.Text;

namespace ReportSearch.Answers.Questions;

/// <summary>Several places under one name.</summary>
/// <param name="Range">Where a folded question names them.</param>
/// <param name="Members">The places.</param>
internal sealed record PlaceGroup(CharRange Range, IReadOnlyList<Place> Members);
