using System.Runtime.InteropServices;

namespace ReportSearch.Embeddings.Training;

/// <summary>Which words of a text stand near each other.</summary>
internal static class Cooccurrence
{
    // Levy, Goldberg and Dagan 2015, §3.2: rare contexts would count too much
    private const double ContextSmoothing = 0.75;

    /// <summary>
    /// Positive pointwise mutual information, max(0, ln p(a,b) / (p(a) p(b))), smoothed so that it stays symmetric.
    /// </summary>
    /// <param name="paragraphs">Each the numbers of its known words, in order.</param>
    /// <param name="words">How many words there are; at most 65,536.</param>
    /// <param name="window">Words on either side that count.</param>
    public static SparseMatrix PositiveInformation(IEnumerable<ushort[]> paragraphs, int words, int window)
    {
        var together = Count(paragraphs, words, window);
        var met = new double[words];
        foreach (var (key, count) in together)
        {
            met[key / words] += count;
            met[key % words] += count;
        }
        var total = met.Sum();
        var smoothed = Array.ConvertAll(met, count => Math.Pow(count, ContextSmoothing));
        var smoothedTotal = smoothed.Sum();
        var entries = new List<(ushort, ushort, float)>();
        foreach (var (key, count) in together)
        {
            var (a, b) = ((ushort)(key / words), (ushort)(key % words));
            var plain = Math.Log(count * total / (met[a] * met[b]));
            var shift =
                (Math.Log(met[a] / total * smoothedTotal / smoothed[a])
                + Math.Log(met[b] / total * smoothedTotal / smoothed[b])) / 2;
            if (plain + shift is > 0 and var information) entries.Add((a, b, (float)information));
        }
        return new SparseMatrix(words, entries);
    }

    /// <summary>Counts by a · words + b with a ≤ b.</summary>
    private static Dictionary<uint, int> Count(IEnumerable<ushort[]> paragraphs, int words, int window)
    {
        var together = new Dictionary<uint, int>();
        foreach (var paragraph in paragraphs)
            for (var at = 0; at < paragraph.Length; at++)
                for (var other = at + 1; other < paragraph.Length && other <= at + window; other++)
                {
                    var (a, b) = (Math.Min(paragraph[at], paragraph[other]), Math.Max(paragraph[at], paragraph[other]));
                    CollectionsMarshal.GetValueRefOrAddDefault(together, a * (uint)words + b, out _)++;
                }
        return together;
    }
}
