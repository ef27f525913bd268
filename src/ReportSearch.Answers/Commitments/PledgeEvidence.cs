using ReportSearch.Facts;
using ReportSearch.Facts.Statements;
using ReportSearch.Text;

namespace ReportSearch.Answers.Commitments;

/// <summary>What the clauses of a later report make of a pledge.</summary>
internal static class PledgeEvidence
{
    private const double LeastShare = 0.75;
    private const double OfPlanToldAgain = 0.6;

    /// <summary>
    /// What is told of the things pledged: the clause that names most of one and tells most of it. Where several things are
    /// pledged, all must be done to keep the pledge.
    /// </summary>
    public static Finding? Find(string pledge, IReadOnlyList<PledgedThing> things, LaterReport later)
    {
        var wanted = StageReader.WantedBy(TextFolder.Fold(pledge).Text);
        var found = things.Select(thing => BestOf(thing, wanted, later)).ToList();
        if (found.OfType<Finding>().OrderByDescending(f => Rank(f.Verdict.Status)).ThenByDescending(f => f.Verdict.Confidence).FirstOrDefault() is not { } best)
            return null;
        var isWhole = found.All(f => f?.Verdict.Status == CommitmentStatus.Kept);
        return best.Verdict.Status == CommitmentStatus.Kept && !isWhole
            ? best with { Verdict = best.Verdict with { Status = CommitmentStatus.KeptInPart } }
            : best;
    }

    private static Finding? BestOf(PledgedThing thing, Stage wanted, LaterReport later) => later.ClausesNaming(thing)
        .Select(named => (named.Clause, named.Passage, Share: thing.ShareIn(named.Clause.Folded, named.Pairs)))
        .Where(named => named.Share >= LeastShare)
        .Select(named => new Finding(new Citation(named.Passage, named.Clause.Range), Judge(thing, wanted, named.Clause, named.Share)))
        .OrderByDescending(finding => Rank(finding.Verdict.Status)).ThenByDescending(finding => finding.Verdict.Confidence)
        .FirstOrDefault();

    /// <summary>A plan told again is progress at best: an announcement is no fulfilment.</summary>
    private static Verdict Judge(PledgedThing thing, Stage wanted, SpokenClause clause, double share)
    {
        if (clause.Modality == Modality.Target || StageReader.IsIntended(clause.Folded))
            return new Verdict(CommitmentStatus.InProgress, OfPlanToldAgain * share);
        var stage = StageReader.Of(clause.Folded, thing.EndIn(clause.Folded));
        var status = stage == Stage.Unknown || (stage is Stage.UnderWay or Stage.Begun && StageReader.SoundsLikePlan(clause.Folded)) ? CommitmentStatus.InProgress
            : stage >= wanted ? CommitmentStatus.Kept
            : stage == Stage.Advanced ? CommitmentStatus.KeptInPart
            : CommitmentStatus.InProgress;
        return new Verdict(status, share * (stage == Stage.Unknown ? OfPlanToldAgain : SureOf(status)));
    }

    private static double SureOf(CommitmentStatus status) => status == CommitmentStatus.Kept ? 0.85 : 0.75;

    private static int Rank(CommitmentStatus status) => status switch
    {
        CommitmentStatus.Kept => 2,
        CommitmentStatus.KeptInPart => 1,
        _ => 0,
    };
}
