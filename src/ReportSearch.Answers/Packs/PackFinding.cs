namespace ReportSearch.Answers.Packs;

/// <summary>One thing in which a pack and the reports disagree.</summary>
/// <param name="What">What is wrong.</param>
/// <param name="Where">The source, the quote or the claim.</param>
/// <param name="Advice">What to do.</param>
public sealed record PackFinding(string What, string Where, string Advice);
