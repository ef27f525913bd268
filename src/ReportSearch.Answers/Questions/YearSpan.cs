namespace ReportSearch.Answers.Questions;

/// <summary>Years spoken of as one: a five-year plan, a term of government, a decade.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The last.</param>
public sealed record YearSpan(int From, int To);
