using ReportSearch.Facts.Indicators;
using ReportSearch.Text;
using ReportSearch.Text.Words;

namespace ReportSearch.Index.Searching;

/// <summary>What else a question's things are called.</summary>
internal static class OtherNames
{
    /// <summary>How many are asked for at most: each costs a search its terms.</summary>
    private const int Most = 48;

    /// <summary>
    /// Names from the catalogue of indicators and from the thesaurus, folded, without those that the question holds
    /// already. What stands inside an indicator's name (就业 of 城镇新增就业) is not named by itself.
    /// </summary>
    /// <remarks>
    /// Names of an indicator are true synonyms and count wholly. Those of the thesaurus are looser, and a passage may hold
    /// many of them: n names of w words each that stand for one of v words count √(v/w/n), so that together they count no
    /// more than it where they are independent evidence.
    /// </remarks>
    public static IEnumerable<OtherName> In(string text, Analyzer analyzer, IndicatorCatalog indicators, Thesaurus thesaurus)
    {
        var folded = TextFolder.Fold(text).Text;
        var measured = indicators.FindAll(folded);
        var named = thesaurus.FindAll(folded, analyzer.Words(folded))
            .Where(name => !measured.Any(m => m.Range.Length > name.Length && m.Range.Contains(name)))
            .Select(name => folded.Substring(name.Start, name.Length));
        return measured
            .SelectMany(m => m.Indicator.Aliases.Prepend(m.Indicator.Name).Select(name => new OtherName(TextFolder.Fold(name).Text, 1)))
            .Concat(named.SelectMany(name => Shared(name, thesaurus.Others(name), analyzer)))
            .Where(other => !folded.Contains(other.Name, StringComparison.Ordinal))
            .DistinctBy(other => other.Name)
            .Take(Most);
    }

    private static IEnumerable<OtherName> Shared(string name, IReadOnlyList<string> others, Analyzer analyzer)
    {
        double words = analyzer.Words(name).Count;
        return others.Select(other =>
            new OtherName(other, Math.Sqrt(Math.Min(1, words / analyzer.Words(other).Count) / others.Count)));
    }
}

/// <summary>Another name of something that a question names.</summary>
/// <param name="Name">Folded.</param>
/// <param name="Share">How much it counts, above 0 to 1, where the name asked for counts 1.</param>
internal readonly record struct OtherName(string Name, double Share);
