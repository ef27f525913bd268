using ReportSearch.Engine;
using ReportSearch.Index.Indexing;

namespace ReportSearch.Index.Storage;

/// <summary>The scored fields of a passage, in the order of the engine's schema.</summary>
internal static class TextFields
{
    /// <summary>Words of the text.</summary>
    public const int Words = 0;

    /// <summary>Neighbouring characters of the text, and names of the corpus that stand in it.</summary>
    public const int Bigrams = 1;

    /// <summary>Words of the title and the headings above.</summary>
    public const int Headings = 2;

    /// <summary>Names of the indicators that the text speaks of, whatever it calls them.</summary>
    public const int Indicators = 3;

    /// <summary>For the schema.</summary>
    public static IReadOnlyList<TextField> All(RankingOptions ranking) =>
        [Of("words", ranking), Of("bigrams", ranking), new("headings"), new("indicators")];

    private static TextField Of(string name, RankingOptions ranking) => new(name) { K1 = ranking.K1, B = ranking.B };
}
