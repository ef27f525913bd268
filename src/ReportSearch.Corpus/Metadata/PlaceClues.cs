using System.Text.RegularExpressions;
using ReportSearch.Corpus.Places;

namespace ReportSearch.Corpus.Metadata;

/// <summary>
/// Weighs the divisions a text names. A report names its own place most, and in its own way (奋力谱写现代化无锡建设新篇章, 驻锡部队); its
/// counties count for it too. The words for the whole (全市, 我县) tell its rank: a city's report says 全省 as well, to
/// compare, but a province's hardly ever says 全市.
/// </summary>
internal static partial class PlaceClues
{
    private const double OtherRank = 0.15;      // a parent named often is still the parent
    private const double Own = 4;               // a mention that only the place itself gets
    private const double Partner = 0.3;         // a mention in a list, a route or a partnership
    private const double OfChild = 0.5;         // what a child's mention counts for its parent
    private const double Least = 2;             // below it the text tells nothing

    /// <summary>The division a folded text is about; null where it does not tell.</summary>
    public static Place? Best(string text)
    {
        var rank = OwnRank.Of(text);
        if (rank == OwnRank.Country) return Gazetteer.Default.Country;
        var weights = new Dictionary<Place, double>();
        foreach (var mention in Gazetteer.Default.FindAll(text))
            weights[mention.Place] = weights.GetValueOrDefault(mention.Place) + WeightOf(text, mention);
        AddChildren(weights, PlaceLevel.County);
        AddChildren(weights, PlaceLevel.Prefecture);
        if (weights.Count == 0) return null;
        var (best, most) = weights
            .Select(entry => (entry.Key, Weight: entry.Value * (rank is null || rank.Fits(entry.Key) ? 1 : OtherRank)))
            .MaxBy(entry => entry.Weight);
        return most >= Least ? best : null;
    }

    // One county named often speaks for itself, several speak for their city: all but the greatest count for the parent.
    private static void AddChildren(Dictionary<Place, double> weights, PlaceLevel level)
    {
        foreach (var children in weights.Where(entry => entry.Key.Level == level).GroupBy(entry => entry.Key.Parent!).ToList())
            weights[children.Key] = weights.GetValueOrDefault(children.Key)
                + OfChild * (children.Sum(child => child.Value) - children.Max(child => child.Value));
    }

    private static double WeightOf(string text, PlaceMention mention)
    {
        var before = text.AsSpan(Math.Max(mention.Range.Start - 8, 0)..mention.Range.Start);
        var after = text.AsSpan(mention.Range.End..Math.Min(mention.Range.End + 8, text.Length));
        if (OwnBefore().IsMatch(before) || OwnAfter().IsMatch(after)) return Own;
        // A city's own counties often stand in lists; its neighbours seldom stand outside them.
        return mention.Place.Level < PlaceLevel.County && (PartnerBefore().IsMatch(before) || PartnerAfter().IsMatch(after)) ? Partner : 1;
    }

    [GeneratedRegex("(?:现代化|幸福|美丽新?|平安|法治|数字|健康|文明|书香|出彩|活力|魅力|大美|驻|中共|代表|新时代|关心支持|具有)的?$")]
    private static partial Regex OwnBefore();

    [GeneratedRegex("^(?:实践|篇章|绚丽|特色|人民(?!政府)|儿女|力量|建设|样板|发展|新局面|市委|县委|区委|州委|人的|现代化)")]
    private static partial Regex OwnAfter();

    [GeneratedRegex("(?:与|和|同|至|到|、|-|对接|融入|承接|毗邻|携手|协同|接轨|学习|赴|对标)$")]
    private static partial Regex PartnerBefore();

    [GeneratedRegex("^(?:、|-|至|到|等地|高铁|高速|铁路|对口|协作|合作|结对|帮扶|援)")]
    private static partial Regex PartnerAfter();
}
