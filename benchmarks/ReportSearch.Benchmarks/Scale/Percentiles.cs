namespace ReportSearch.Benchmarks.Scale;

/// <summary>Of the questions, half, 95 and 99 of 100 take no longer. In milliseconds.</summary>
internal sealed record Percentiles(double P50, double P95, double P99)
{
    /// <summary>Of the medians of each question's times.</summary>
    /// <param name="microseconds">Shape [questions][times].</param>
    public static Percentiles OfMedians(IEnumerable<long[]> microseconds)
    {
        var medians = microseconds.Select(Median).Order().ToArray();
        return new Percentiles(At(50), At(95), At(99));

        double At(int percent) => medians[(medians.Length - 1) * percent / 100] / 1000.0;
    }

    /// <summary>The middle one of some times; of an even count the later.</summary>
    public static T Median<T>(IReadOnlyCollection<T> times) => times.Order().ElementAt(times.Count / 2);
}
