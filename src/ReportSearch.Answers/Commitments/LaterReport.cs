using System.Text.RegularExpressions;
using ReportSearch.Answers.Evidence;
using ReportSearch.Facts;
using ReportSearch.Facts.Statements;
using ReportSearch.Index;
using ReportSearch.Text;

namespace ReportSearch.Answers.Commitments;

/// <summary>
/// A report laid out for telling what came of earlier promises: its results, and its clauses by runs of characters.
/// </summary>
internal sealed partial class LaterReport
{
    private const int RunLength = 4;
    private const int FewestRuns = 4;
    private const double LeastShared = 0.75;
    private const double LeastSharedInPart = 0.5;
    private const double ReviewPart = 0.5;

    private readonly ReportHeader header;
    private readonly List<(PassageView View, Clause Clause, bool IsPlan)> clauses = [];
    private readonly Dictionary<string, List<int>> clausesByRun = [];

    private LaterReport(ReportHeader header) => this.header = header;

    /// <summary>Lays out <paramref name="header"/>'s report.</summary>
    public static LaterReport Of(ReportHeader header, ReportIndex index)
    {
        var report = new LaterReport(header);
        foreach (var passage in index.Passages(header.Id))
        {
            var view = PassageView.Of(passage);
            var plans = CommitmentReader.Read(passage.Text, passage.Context);
            foreach (var clause in view.Clauses)
            {
                foreach (var run in Runs(clause.Folded).Distinct())
                    (report.clausesByRun.TryGetValue(run, out var known) ? known : report.clausesByRun[run] = []).Add(report.clauses.Count);
                report.clauses.Add((view, clause, plans.Any(p => p.Range.Overlaps(clause.Range))));
            }
        }
        return report;
    }

    /// <summary>
    /// The best evidence for a promise made in an earlier report; null where this one does not speak of it.
    /// </summary>
    public Finding? EvidenceFor(Commitment promise, ReportHeader promisedIn) =>
        promise.Statement is not { } figure ? PledgeFor(promise)
        : header.Place == promisedIn.Place ? FigureFor(promise, figure, promise.Deadline ?? promisedIn.Year)
        : null;

    private Finding? FigureFor(Commitment promise, Statement promised, int? due)
    {
        foreach (var (view, clause, _) in clauses)
            foreach (var reached in clause.Statements)
                if (reached.Modality == Modality.Result && IsSameThing(promised, reached) && SpeaksOf(reached, due))
                    return new Finding(
                        new Citation(view.Passage, reached.Range),
                        due >= header.Year
                            ? new Verdict(CommitmentStatus.InProgress, 0.7)
                            : Verdict.OfFigures(promised.Quantity, reached.Quantity, Ceiling().IsMatch(promise.Text)));
        return null;
    }

    private bool SpeaksOf(Statement reached, int? due) =>
        due is null || reached.Year == due || (due >= header.Year && reached.Year == header.Year - 1);

    /// <summary>
    /// The same indicator or, without one, the same words; in the same unit; level with level, growth with growth.
    /// </summary>
    private static bool IsSameThing(Statement promised, Statement reached)
    {
        if (promised.Quantity.Unit != reached.Quantity.Unit) return false;
        if (promised.Measure != reached.Measure || promised.Place != reached.Place) return false;
        if (promised.Indicator is not null || reached.Indicator is not null) return promised.Indicator == reached.Indicator;
        return promised.Subject.Length >= RunLength
            && TextFolder.Fold(promised.Subject).Text == TextFolder.Fold(reached.Subject).Text;
    }

    /// <summary>
    /// The clause that shares most of the pledge's words; one that shares a part of them and tells of something done
    /// keeps it in part. A plan told again is progress at best, for an announcement is no fulfilment.
    /// </summary>
    private Finding? PledgeFor(Commitment promise)
    {
        var runs = Runs(TextFolder.Fold(promise.Text).Text).Distinct().ToList();
        if (runs.Count < FewestRuns) return null;
        var shared = new Dictionary<int, int>();
        foreach (var run in runs)
            if (clausesByRun.TryGetValue(run, out var holders))
                foreach (var clause in holders) shared[clause] = shared.GetValueOrDefault(clause) + 1;
        if (shared.Count == 0) return null;
        var (best, count) = shared.MaxBy(pair => (pair.Value, -pair.Key));
        var share = count / (double)runs.Count;
        var (view, found, isPlan) = clauses[best];
        var done = !isPlan && view.Passage.Context.Position < ReviewPart && Done().IsMatch(found.Folded);
        if (share < (done ? LeastSharedInPart : LeastShared)) return null;
        var status = !done ? CommitmentStatus.InProgress : share < LeastShared ? CommitmentStatus.KeptInPart : CommitmentStatus.Kept;
        return new Finding(new Citation(view.Passage, found.Range), new Verdict(status, isPlan ? 0.4 * share : 0.7 * share));
    }

    private static IEnumerable<string> Runs(string folded)
    {
        for (var i = 0; i + RunLength <= folded.Length; i++)
        {
            var run = folded.Substring(i, RunLength);
            if (run.All(char.IsLetterOrDigit)) yield return run;
        }
    }

    [GeneratedRegex("^(?!.*(?:必将|将|要|为完成|为实现|努力|力争|加快|推进)).*(?:建成|完成|竣工|投用|投产|通车|挂牌|获批|获评|入选|成立|出台|落成|开通|启用)")]
    private static partial Regex Done();

    [GeneratedRegex("控制|以内|以下|不超过|失业率|价格|物价|赤字")]
    private static partial Regex Ceiling();
}
