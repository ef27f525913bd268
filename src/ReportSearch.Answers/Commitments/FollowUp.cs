namespace ReportSearch.Answers.Commitments;

/// <summary>What one later report says of a promise.</summary>
/// <param name="Citation">Its words.</param>
/// <param name="Status">What they alone make of the promise.</param>
/// <param name="Confidence">How sure that is, 0 to 1.</param>
public sealed record FollowUp(Citation Citation, CommitmentStatus Status, double Confidence);
