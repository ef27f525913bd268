using System.Text.RegularExpressions;
using ReportSearch.Corpus.Places;

namespace ReportSearch.Facts.Statements;

/// <summary>
/// The place named right before an indicator as the one it is of: 青竹市生产总值, 全国出口, 长江流域的粮食产量.
/// </summary>
/// <param name="Place">A division's full name, else the words themselves; null for the report's own place.</param>
/// <param name="Length">How many characters name it, a 的 behind it with them.</param>
internal readonly partial record struct SubjectOwner(string? Place, int Length)
{
    /// <summary>
    /// Reads the owner at <paramref name="at"/> of a folded sentence; null where no place stands there, or where it may
    /// be part of a name (云溪机场). Alone before the predicate it owns what the figure before was said of.
    /// </summary>
    public static SubjectOwner? Read(string text, int at, int end, SentenceIndicators indicators, Place? home)
    {
        if (Reach().Match(text, at, end - at) is { Success: true } reach)
        {
            var reached = home is null ? null : Reached(reach.Value[^1], home);
            return reached is null || reached == home ? new SubjectOwner(null, reach.Length) : Of(reached.Name, reach.Length);
        }
        var (place, length) = DivisionAt(text, at, end);
        if (place is not null && length < end - at && text.AsSpan(at + length, end - at - length) is ['地', '区', not '生', ..])
            length += 2;
        if (place is not null && Of(place == home ? null : place.Name, length) is { } owner) return owner;
        return Region().Match(text, at, end - at) is { Success: true } region ? Of(region.Value, region.Length) : null;

        SubjectOwner? Of(string? name, int nameLength)
        {
            var whole = at + nameLength < end && text[at + nameLength] == '的' ? nameLength + 1 : nameLength;
            var owns = at + nameLength == end || indicators.Of(at + whole, end) is not null;
            return owns ? new SubjectOwner(name, whole) : null;
        }
    }

    /// <summary>The division whose path begins at <paramref name="at"/>: 青竹省云溪市 is one place.</summary>
    private static (Place? Place, int Length) DivisionAt(string text, int at, int end)
    {
        (Place? Place, int Length) found = default;
        foreach (var (place, range) in Gazetteer.Default.FindAll(text[at..end]))
            if (range.Start == found.Length && (found.Place is null || place.IsWithin(found.Place))) found = (place, range.End);
        return found;
    }

    /// <summary>What 全国 or 我省 means in a report of <paramref name="home"/>: its place or one above it.</summary>
    private static Place Reached(char kind, Place home)
    {
        if (home.Name[^1] == kind) return home;
        for (var place = home; place is not null; place = place.Parent)
            if (place.Level == (kind == '国' ? PlaceLevel.Country : kind == '省' ? PlaceLevel.Province : home.Level)
                || kind == '市' && place.Level == PlaceLevel.Prefecture)
                return place;
        return home;
    }

    // 全国重点文物 and 全国文明城市 are names.
    [GeneratedRegex("\\G(?:[全我]国(?!首|重点|文明|先进|示范|百强|最|唯一|一流|统一|性|人大|政协|优秀|十大)|[全我][省市县区州盟旗疆镇乡](?!域))")]
    private static partial Regex Reach();

    [GeneratedRegex("\\G(?:世界|全球|苏联|美国|英国|日本|德国|法国|印度|旧中国|国民党统治区"
        + "|(?:[东中西]部|中西部|东北|沿海|内陆|民族|贫困|边疆|少数民族|西北|西南|华北|华东|中南)地区|[东中西]部|中西部|东北"
        + "|[\u4e00-\u9fff]{1,4}?(?:流域|三角洲|半岛|平原|经济带|都市圈|城市群))")]
    private static partial Regex Region();
}
