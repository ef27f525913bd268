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
    private readonly Lazy<ILookup<string, ToldFigure>> results;
    private readonly Lazy<(List<NamingClause> All, Dictionary<string, List<int>> ByPair)> clauses;

    private LaterReport(int year, IReadOnlyList<Passage> passages)
    {
        Year = year;
        results = new(() => ResultsOf(passages));
        clauses = new(() => ClausesOf(passages));
    }

    /// <summary>The year it plans.</summary>
    public int Year { get; }

    /// <summary>
    /// <paramref name="passages"/> of a report that plans <paramref name="year"/>; read for figures or clauses when these are asked for.
    /// </summary>
    public static LaterReport Of(int year, IEnumerable<Passage> passages) => new(year, [.. passages]);

    /// <summary>The results that may be of the same thing as <paramref name="target"/>, in text order.</summary>
    public IEnumerable<ToldFigure> ResultsLike(Statement target) => results.Value[target.Quantity.BaseUnit];

    /// <summary>The clauses that hold at least half the pairs of <paramref name="thing"/>, in text order.</summary>
    public IEnumerable<NamingClause> ClausesNaming(PledgedThing thing) => ClausesWithPairs(thing.Pairs);

    /// <summary>The clauses that hold at least half of <paramref name="pairs"/>, in text order.</summary>
    public IEnumerable<NamingClause> ClausesWithPairs(IReadOnlyCollection<string> pairs)
    {
        var (all, byPair) = clauses.Value;
        return pairs
            .SelectMany(pair => byPair.TryGetValue(pair, out var holders) ? holders : [])
            .CountBy(clause => clause)
            .Where(counted => 2 * counted.Value >= pairs.Count)
            .OrderBy(counted => counted.Key)
            .Select(counted => all[counted.Key]);
    }

    private static ILookup<string, ToldFigure> ResultsOf(IReadOnlyList<Passage> passages) => passages
        .SelectMany(passage => StatementReader.Read(passage.Text, passage.Context)
            .Where(statement => statement.Modality == Modality.Result)
            .Select(statement => ToldFigure.In(passage, statement)))
        .ToLookup(told => told.Statement.Quantity.BaseUnit, StringComparer.Ordinal);

    private static (List<NamingClause> All, Dictionary<string, List<int>> ByPair) ClausesOf(IReadOnlyList<Passage> passages)
    {
        var (all, byPair) = (new List<NamingClause>(), new Dictionary<string, List<int>>(StringComparer.Ordinal));
        foreach (var passage in passages)
            foreach (var clause in SpokenClause.In(passage.Text, passage.Context))
            {
                var pairs = PledgedThing.PairsOf(clause.Folded).ToHashSet(StringComparer.Ordinal);
                foreach (var pair in pairs)
                {
                    if (!byPair.TryGetValue(pair, out var holders)) byPair[pair] = holders = [];
                    holders.Add(all.Count);
                }
                all.Add(new NamingClause(passage, clause, pairs));
            }
        return (all, byPair);
    }
}

/// <summary>A clause of a later report.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="Clause">Its words and mood.</param>
/// <param name="Pairs">Its pairs of characters.</param>
internal sealed record NamingClause(Passage Passage, SpokenClause Clause, IReadOnlySet<string> Pairs);
