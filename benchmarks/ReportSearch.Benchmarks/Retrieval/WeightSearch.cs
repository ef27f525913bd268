using System.Globalization;
using ReportSearch.Index.Searching;
using static ReportSearch.Benchmarks.Retrieval.RankFigures;

namespace ReportSearch.Benchmarks.Retrieval;

/// <summary>
/// Looks for the weights of the greatest MRR@10, every task counting alike, by changing one weight at a time from the
/// standard ones on, until no change helps.
/// </summary>
internal sealed class WeightSearch(IReadOnlyList<(RankTask Task, TaskQuestion Question)> questions)
{
    /// <summary>A gain below this is not worth another weight.</summary>
    private const double LeastGain = 0.001;

    private static readonly (double[] Values, Func<SearchWeights, double, SearchWeights> Set)[] Coordinates =
    [
        ([0.3, 0.6, 1.0], (w, v) => w with { Bigrams = v }),
        ([0, 0.2, 0.35, 0.6], (w, v) => w with { Headings = v }),
        ([0.8, 1.6, 2.4], (w, v) => w with { Indicators = v }),
        ([0, 0.2, 0.35, 0.5], (w, v) => w with { Synonyms = v }),
        ([0, 0.4, 0.8], (w, v) => w with { Context = v }),
        ([0, 0.4, 0.7, 1], (w, v) => w with { Sentence = v }),
        ([0, 0.2, 0.35, 0.5], (w, v) => w with { Vectors = v }),
        ([0, 0.4, 0.8, 1.2], (w, v) => w with { Clauses = v }),
    ];

    private readonly Dictionary<SearchWeights, int?[]> tried = [];

    /// <summary>How many different weights were searched with.</summary>
    public int Tried => tried.Count;

    /// <summary>The ranks of all questions under some weights; searched once.</summary>
    public int?[] Ranks(SearchWeights weights)
    {
        if (tried.TryGetValue(weights, out var known)) return known;
        var setup = new SearchSetup("", SearchMode.Hybrid, weights);
        var ranks = new int?[questions.Count];
        Parallel.For(0, ranks.Length, i => ranks[i] = questions[i].Task.Rank(questions[i].Question, setup));
        return tried[weights] = ranks;
    }

    /// <summary>The best weights for the questions at <paramref name="training"/>.</summary>
    public SearchWeights Best(IReadOnlyList<int> training)
    {
        var best = SearchWeights.Standard;
        var score = Score(best, training);
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var (values, set) in Coordinates)
                foreach (var weights in values.Select(value => set(best, value)).ToList())
                    if (Score(weights, training) is var gained && gained > score + LeastGain)
                        (best, score, changed) = (weights, gained, true);
        }
        return best;
    }

    /// <summary>Weights in a line.</summary>
    public static string Told(SearchWeights w) => string.Create(
        CultureInfo.InvariantCulture,
        $"bigrams {w.Bigrams}, headings {w.Headings}, indicators {w.Indicators}, synonyms {w.Synonyms}, context {w.Context}, sentence {w.Sentence}, vectors {w.Vectors}, clauses {w.Clauses}");

    private double Score(SearchWeights weights, IReadOnlyList<int> training)
    {
        var ranks = Ranks(weights);
        return training.GroupBy(i => questions[i].Task.Name).Average(ofTask => MeanReciprocal(ofTask.Select(i => ranks[i])));
    }
}
