using ReportSearch.Facts;
using ReportSearch.Facts.Statements;
using ReportSearch.Index.Passages;

namespace ReportSearch.Answers.Commitments;

/// <summary>
/// Passages of a report laid out for telling what came of earlier promises: its results, and its clauses by pairs of
/// characters.
/// </summary>
internal sealed class LaterReport
{
    private readonly Dictionary<string, List<ToldFigure>> results = new(StringComparer.Ordinal);
    private readonly List<NamingClause> clauses = [];
    private readonly Dictionary<string, List<int>> clausesByPair = new(StringComparer.Ordinal);

    private LaterReport(int year) => Year = year;

    /// <summary>The year it plans.</summary>
    public int Year { get; }

    /// <summary>Lays out <paramref name="passages"/> of a report that plans <paramref name="year"/>.</summary>
    public static LaterReport Of(int year, IEnumerable<Passage> passages)
    {
        var report = new LaterReport(year);
        foreach (var passage in passages)
        {
            foreach (var statement in StatementReader.Read(passage.Text, passage.Context).Where(s => s.Modality == Modality.Result))
                Of(report.results, statement.Quantity.BaseUnit).Add(ToldFigure.In(passage, statement));
            foreach (var clause in SpokenClause.In(passage.Text, passage.Context))
            {
                var pairs = PledgedThing.PairsOf(clause.Folded).ToHashSet(StringComparer.Ordinal);
                foreach (var pair in pairs) Of(report.clausesByPair, pair).Add(report.clauses.Count);
                report.clauses.Add(new NamingClause(passage, clause, pairs));
            }
        }
        return report;
    }

    /// <summary>The results that may be of the same thing as <paramref name="target"/>, in text order.</summary>
    public IReadOnlyList<ToldFigure> ResultsLike(Statement target) =>
        results.TryGetValue(target.Quantity.BaseUnit, out var like) ? like : [];

    /// <summary>The clauses that hold at least half the pairs of <paramref name="thing"/>, in text order.</summary>
    public IEnumerable<NamingClause> ClausesNaming(PledgedThing thing) => ClausesWithPairs(thing.Pairs);

    /// <summary>The clauses that hold at least half of <paramref name="pairs"/>, in text order.</summary>
    public IEnumerable<NamingClause> ClausesWithPairs(IReadOnlyCollection<string> pairs) => pairs
        .SelectMany(pair => clausesByPair.TryGetValue(pair, out var holders) ? holders : [])
        .CountBy(clause => clause)
        .Where(counted => 2 * counted.Value >= pairs.Count)
        .OrderBy(counted => counted.Key)
        .Select(counted => clauses[counted.Key]);

    private static List<T> Of<T>(Dictionary<string, List<T>> lists, string key) =>
        lists.TryGetValue(key, out var list) ? list : lists[key] = [];
}

/// <summary>A clause of a later report.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="Clause">Its words and mood.</param>
/// <param name="Pairs">Its pairs of characters.</param>
internal sealed record NamingClause(Passage Passage, SpokenClause Clause, IReadOnlySet<string> Pairs);
