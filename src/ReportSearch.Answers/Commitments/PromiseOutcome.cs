using ReportSearch.Answers.Evidence;
using ReportSearch.Facts;
using ReportSearch.Facts.Quantities;

namespace ReportSearch.Answers.Commitments;

/// <summary>The words that tell what came of a promise.</summary>
/// <param name="Words">Of a later report, or of another that tells the plan again.</param>
/// <param name="Status">What the ledger makes of it; null where the words alone do not tell.</param>
internal sealed record PromiseOutcome(ClauseWindow Words, CommitmentStatus? Status)
{
    /// <summary>What <paramref name="finding"/> tells.</summary>
    public static PromiseOutcome Of(Finding finding)
    {
        var view = PassageView.Of(finding.Citation.Passage);
        var clauses = Enumerable.Range(0, view.Clauses.Count).Where(i => view.Clauses[i].Range.Overlaps(finding.Citation.Range)).ToList();
        return new PromiseOutcome(new ClauseWindow(view, clauses[0], clauses[^1], 1, 1, []), finding.Verdict.Status);
    }

    /// <summary>Whether the words hold no figure beside the one promised, but for other targets told again with it.</summary>
    public bool TellsNoOther(Quantity promised) => Words.Statements.All(told =>
        told.Modality == Modality.Target || PromisesAsked.AreSame(told.Quantity, promised) || told.Quantity.BaseUnit != promised.BaseUnit);

    /// <summary>The words with as much of their sentence as there is room for.</summary>
    public ClauseWindow Widened(int longest) => Words.Widened(longest);
}
