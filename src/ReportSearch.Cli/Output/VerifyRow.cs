using ReportSearch.Answers.Packs;

namespace ReportSearch.Cli.Output;

/// <summary>What came of checking a pack.</summary>
/// <param name="Holds">Whether nothing was found wrong.</param>
/// <param name="Sources">How many files it cites; 0 where it cannot be read.</param>
/// <param name="Quotes">How many quotes it has; 0 where it cannot be read.</param>
/// <param name="Findings">What was found wrong.</param>
internal sealed record VerifyRow(bool Holds, int Sources, int Quotes, IReadOnlyList<PackFinding> Findings);
