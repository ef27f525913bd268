using System.Text.RegularExpressions;
using ReportSearch.Corpus.Places;

namespace ReportSearch.Facts.Statements;

/// <summary>
/// The place named right before an indicator as the one it is of: 青竹市生产总值, 长江流域的粮食产量.
/// </summary>
/// <param name="Place">A division's full name, else the words themselves.</param>
/// <param name="Length">How many characters name it, a 的 behind it with them.</param>
internal readonly partial record struct SubjectOwner(string Place, int Length)
{
    /// <summary>
    /// Reads the owner at <paramref name="at"/> of a folded sentence; null where no place stands there, or where it may
    /// be part of a name (云溪机场). Alone before the predicate it owns what the figure before was said of.
    /// </summary>
    public static SubjectOwner? Read(string text, int at, int end, SentenceIndicators indicators)
    {
        if (Region().Match(text, at, end - at) is { Success: true } region && Owns(region.Length))
            return new SubjectOwner(region.Value, WithParticle(region.Length));
        var named = Gazetteer.Default.FindAll(text[at..end]);
        if (named.Count == 0 || named[0].Range.Start != 0) return null;
        var last = named[0];
        foreach (var mention in named.Skip(1))   // 青竹省云溪市 is a path to one place
            if (mention.Range.Start == last.Range.End && mention.Place.IsWithin(last.Place)) last = mention;
        return Owns(last.Range.End) ? new SubjectOwner(last.Place.Name, WithParticle(last.Range.End)) : null;

        bool Owns(int length) =>
            at + length == end || indicators.Of(at + WithParticle(length), end) is not null;

        int WithParticle(int length) => at + length < end && text[at + length] == '的' ? length + 1 : length;
    }

    [GeneratedRegex(@"\G(?:全国|世界|全球|苏联|美国|英国|日本|德国|法国|印度|(?:中国)?台湾|旧中国|国民党统治区"
        + @"|[\u4e00-\u9fff]{1,6}?(?:地区|流域|三角洲|半岛|平原|经济带|都市圈|城市群)|[东中西]部|中西部|东北)")]
    private static partial Regex Region();
}
