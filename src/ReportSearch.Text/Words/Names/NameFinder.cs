using ReportSearch.Text.Words.Training;

namespace ReportSearch.Text.Words.Names;

/// <summary>
/// Finds names in texts that no lexicon holds, by what they end with (see <see cref="NameEnding"/>): words that stand
/// before an ending far more often than by chance, among many neighbours (Chang and Su 1997); and, at first sight,
/// characters before an ending that make no word, as in 沙 岭 遗址 (Chen and Bai 1998).
/// </summary>
public static class NameFinder
{
    /// <summary>Names found at most: those that are met most often and hold together best.</summary>
    public const int MostNames = 10_000;

    private const int MostWords = 4;
    private const int ShortestName = 3;   // two characters are a bigram already
    private const int LongestName = 12;
    private const int MinimumCount = 2;
    private const double MinimumCohesion = 3, CohesionAtFirstSight = 5;
    private const double MinimumFreedom = 0.5;

    /// <summary>The names in <paramref name="texts"/>; the same texts give the same.</summary>
    /// <remarks>O(n): 0.2 s of a processor and 30 MB for a million characters.</remarks>
    public static WordList Find(IEnumerable<string> texts)
    {
        var runs = new WordRuns(Lexicon.Default);
        foreach (var text in texts) runs.Add(text);
        var together = new SequenceStatistics(runs.Symbols(), MostWords, MinimumCount)
            .Candidates(MinimumCohesion, MinimumFreedom)
            .Where(candidate => NameEnding.Is(runs.Text(candidate.Place + candidate.Length - 1, 1)))
            .Select(candidate => (Name: runs.Text(candidate.Place, candidate.Length), Worth: candidate.Count * candidate.Cohesion))
            .Where(found => found.Name.Length is >= ShortestName and <= LongestName && !Lexicon.Default.Contains(found.Name));
        var atFirstSight = runs.AtFirstSight.Select(found => (Name: found.Key, Worth: found.Value * CohesionAtFirstSight));
        return new WordList(together.Concat(atFirstSight)
            .GroupBy(found => found.Name, found => found.Worth, StringComparer.Ordinal)
            .OrderByDescending(found => found.Max()).ThenBy(found => found.Key, StringComparer.Ordinal)
            .Take(MostNames)
            .Select(found => found.Key));
    }
}
