using ReportSearch.Corpus.Places;

namespace ReportSearch.Corpus.Metadata;

/// <summary>The rank of a division as a report's words for the whole of it tell: 全市, 我县, 省委.</summary>
internal sealed class OwnRank
{
    /// <summary>The rank of the country.</summary>
    public static readonly OwnRank Country = new("国");

    // From the lowest: the rank of a report is the lowest it speaks of as its own, since all compare themselves within the higher ones.
    // But 区 is a city's district, or an autonomous region whose cities compare themselves within it: the more frequent of 市 and 区 decides.
    private static readonly OwnRank[] Ascending =
        [new("县"), new("旗"), new("市"), new("区"), new("州"), new("盟"), new("省"), Country];

    private static readonly int City = Array.FindIndex(Ascending, rank => rank.whole == "市");

    private const int Enough = 3;               // uses
    private const double EnoughOfMost = 0.12;   // and that share of the rank used most

    private readonly string whole;

    private OwnRank(string whole) => this.whole = whole;

    /// <summary>The rank a folded text speaks of as its own; null where it does not tell.</summary>
    public static OwnRank? Of(string text)
    {
        var uses = Array.ConvertAll(Ascending, rank => Uses(text, rank.whole));
        var enough = Math.Max(Enough, EnoughOfMost * uses.Max());
        var lowest = Array.FindIndex(uses, count => count >= enough);
        if (lowest == City && uses[City + 1] > uses[City]) lowest++;
        return lowest < 0 ? null : Ascending[lowest];
    }

    /// <summary>Whether <paramref name="place"/> is called a division of this rank.</summary>
    public bool Fits(Place place) => place.Name.EndsWith(whole, StringComparison.Ordinal);

    // 我市 is said of one's own alone.
    private static int Uses(string text, string whole) => 3 * Count(text, "我" + whole) + Count(text, "全" + whole) + Count(text, whole + "委");

    private static int Count(string text, string word)
    {
        var count = 0;
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            count++;
        return count;
    }
}
