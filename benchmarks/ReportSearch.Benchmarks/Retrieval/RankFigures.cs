using System.Globalization;

namespace ReportSearch.Benchmarks.Retrieval;

/// <summary>Recall and mean reciprocal rank of a list of ranks, and what of a difference is chance.</summary>
internal static class RankFigures
{
    private const int Samples = 2000;

    /// <summary>1 over a rank; 0 where there is none.</summary>
    public static double Reciprocal(int? rank) => rank is { } found ? 1.0 / found : 0;

    /// <summary>The share of ranks up to <paramref name="depth"/>.</summary>
    public static double Recall(IReadOnlyCollection<int?> ranks, int depth) => ranks.Count(rank => rank <= depth) / (double)ranks.Count;

    /// <summary>MRR@10.</summary>
    public static double MeanReciprocal(IEnumerable<int?> ranks) => ranks.Average(Reciprocal);

    /// <summary>
    /// Half the width of the interval that holds 95 % of the means of so many values drawn from <paramref name="values"/>
    /// with replacement (the bootstrap; Efron 1979), seeded.
    /// </summary>
    public static double HalfInterval(IReadOnlyList<double> values)
    {
        var means = Means(values);
        return (means[Samples * 39 / 40] - means[Samples / 40]) / 2;
    }

    /// <summary>Whether the bootstrap interval of the mean holds no 0: the values differ from 0 by more than chance.</summary>
    public static bool IsBeyondChance(IReadOnlyList<double> differences)
    {
        var means = Means(differences);
        return means[Samples / 40] > 0 || means[Samples * 39 / 40] < 0;
    }

    /// <summary>Three decimals, without the zero before the point.</summary>
    public static string Short(double share) =>
        share.ToString("0.000", CultureInfo.InvariantCulture) is var text && text.StartsWith('0') ? text[1..] : text;

    private static double[] Means(IReadOnlyList<double> values)
    {
        var random = new Random(4711);
        var means = new double[Samples];
        for (var sample = 0; sample < Samples; sample++)
        {
            var sum = 0.0;
            for (var i = 0; i < values.Count; i++) sum += values[random.Next(values.Count)];
            means[sample] = sum / values.Count;
        }
        Array.Sort(means);
        return means;
    }
}
