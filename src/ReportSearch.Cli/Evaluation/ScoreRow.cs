namespace ReportSearch.Cli.Evaluation;

/// <summary>A line of a scorecard.</summary>
/// <param name="Scorecard">answers or retrieval.</param>
/// <param name="Type">The group of questions; ALL for all of them.</param>
/// <param name="Questions">How many.</param>
/// <param name="Means">By mark, from 0 to 1, over all these questions.</param>
internal sealed record ScoreRow(string Scorecard, string Type, int Questions, IReadOnlyDictionary<string, double> Means);
