using ReportSearch.Index;

namespace ReportSearch.Answers.Checking;

/// <summary>What an answer is held against beside its passages.</summary>
/// <param name="Question">The question, folded.</param>
/// <param name="Years">The years it was understood to speak of.</param>
/// <param name="Counts">Numbers of reports that were counted.</param>
/// <param name="Reports">The places and years there are reports of; null where that is not known.</param>
internal sealed record CheckedAnswer(string Question, IReadOnlyList<int> Years, IReadOnlyList<int> Counts, IReadOnlyList<ReportGroup>? Reports);
