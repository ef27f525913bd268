namespace ReportSearch.Server.Charts;

/// <summary>Where values stand along an axis that begins and ends at a round number.</summary>
/// <param name="From">The axis's lower end.</param>
/// <param name="Step">Between two ticks.</param>
/// <param name="Steps">How many of them.</param>
internal sealed record Scale(double From, double Step, int Steps)
{
    private const int MostSteps = 6;

    /// <summary>A zero further below the values than this share of the highest would press them together.</summary>
    private const double LowestShare = 0.5;

    /// <summary>The values at which lines and numbers stand.</summary>
    public IEnumerable<double> Ticks => Enumerable.Range(0, Steps + 1).Select(n => From + (n * Step));

    /// <summary>
    /// An axis that holds all of <paramref name="values"/>, with at most seven ticks at 1, 2 or 5 times a power of ten.
    /// </summary>
    /// <param name="values">At least one.</param>
    /// <param name="fromZero">Whether zero must be on it, as for bars, whose length tells.</param>
    public static Scale Of(IReadOnlyCollection<double> values, bool fromZero)
    {
        var (low, high) = (values.Min(), values.Max());
        if (fromZero || (low >= 0 && low < LowestShare * high)) low = Math.Min(0, low);
        if (fromZero) high = Math.Max(0, high);
        if (high <= low) high = low + Math.Max(1, 0.1 * Math.Abs(low));
        for (var power = Math.Pow(10, Math.Floor(Math.Log10((high - low) / MostSteps))); ; power *= 10)
        {
            foreach (var step in (double[])[power, 2 * power, 5 * power])
            {
                var from = Math.Floor(low / step) * step;
                var steps = (int)Math.Ceiling((high - from) / step - 1e-9);
                if (steps <= MostSteps) return new Scale(from, step, Math.Max(1, steps));
            }
        }
    }

    /// <summary>The share of the axis below <paramref name="value"/>, 0 to 1.</summary>
    public double Share(double value) => (value - From) / (Step * Steps);
}
