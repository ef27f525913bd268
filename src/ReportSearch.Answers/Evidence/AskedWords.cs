using System.Buffers;
using ReportSearch.Index;
using ReportSearch.Text;
using ReportSearch.Text.Words;

namespace ReportSearch.Answers.Evidence;

/// <summary>The words of a question's subject that evidence is held against.</summary>
internal static class AskedWords
{
    private const int ShortestName = 3;
    private const int ShortestStranger = 2;

    /// <summary>What two strange characters count, which a slip of the keyboard or a turn of speech may have put together.</summary>
    private const double PairShare = 0.87;

    private const int LongestName = 8;

    /// <summary>What stands beside a name and is no part of it.</summary>
    private static readonly SearchValues<char> Apart = SearchValues.Create("要把将给和与及跟在是有为到从对的地得了过吗呢吧啊个些这那我你他它也都还就才又再很不没能会可请被让向于以并或者及其所每各几多少上下中里内外前后年月日");

    /// <summary>What asks, counts or opens a question, and is no part of a stranger: 哪三条, 叫啥, 说说, 首座.</summary>
    private static readonly SearchValues<char> NoStranger = SearchValues.Create("哪啥什么咋谁叫名字问说想看指按算请提点时候比帮一二两三四五六七八九十百千万亿零首第座条项块场部套张家句艘台款只支笔段篇省市县区排位委全");

    private static readonly SearchValues<string> Asking = SearchValues.Create(["多少", "哪些", "什么", "怎么", "如何", "哪里", "哪个", "哪儿", "几个", "都是", "还是", "要把", "有多", "要多", "最高", "最低", "最多", "最少", "最大", "最小", "最长", "最短", "最快", "最慢"], StringComparison.Ordinal);

    /// <summary>
    /// Words of two characters and more and figures, each once, in text order; characters in a row that are no word each are a
    /// name that no list knows (岚绒丝), and one word where the reports hold it: else it may be a turn of speech.
    /// </summary>
    public static IEnumerable<(string Term, double Rarity)> In(string subject, ReportIndex index)
    {
        var all = index.Analyzer.Words(subject);
        var known = Known(all, subject, index);
        var tokens = all.Where(token => !known.Any(name => name.Overlaps(token.Range))).ToList();
        return known.Select(name => name.Of(subject).ToString()).Select(name => (name, index.Rarity(name)))
            .Concat(Words(tokens).Where(term => !Asking.Contains(term)).Select(term => (term, index.Rarity(term))))
            .Concat(Names(tokens, ShortestName).Select(name => (name, index.PassagesWithRarestPair(name))).Where(name => name.Item2 > 0)
                .Select(name => (name.name, Math.Log(1 + index.PassageCount / (0.5 + name.Item2)))))
            .DistinctBy(word => word.Item1, StringComparer.Ordinal);
    }

    /// <summary>
    /// Two characters in a row that are no word each, and longer such rows that no report holds (迪士尼): what is asked about is unlike
    /// anything the dictionary or the reports know. The rarer, the more they tell.
    /// </summary>
    public static IEnumerable<(string Term, double Rarity)> StrangersIn(string subject, ReportIndex index)
    {
        var all = index.Analyzer.Words(subject);
        var known = Known(all, subject, index);
        return Names(all.Where(token => !NoStranger.Contains(subject[token.Range.Start]) && !known.Any(name => name.Overlaps(token.Range))), ShortestStranger)
            .Select(name => (Name: name, Held: index.PassagesWithRarestPair(name)))
            .Where(name => name.Name.Length < ShortestName || name.Held == 0)
            .Select(name => (name.Name, (name.Name.Length < ShortestName ? PairShare : 1) * Math.Log(1 + index.PassageCount / (0.5 + name.Held))))
            .Distinct();
    }

    /// <summary>Names of the thesaurus that are more than one word here (新农|保).</summary>
    private static List<CharRange> Known(IReadOnlyList<Token> tokens, string subject, ReportIndex index)
    {
        var names = new List<CharRange>();
        for (var first = 0; first < tokens.Count; first++)
            for (var last = first + 1; last < tokens.Count && tokens[last].Range.End - tokens[first].Range.Start <= LongestName; last++)
            {
                var range = CharRange.Between(tokens[first].Range.Start, tokens[last].Range.End);
                if (range.Length >= ShortestName && index.Thesaurus.Others(range.Of(subject).ToString()).Count > 0) names.Add(range);
            }
        return names;
    }

    private static IEnumerable<string> Words(IReadOnlyList<Token> tokens) =>
        tokens.Where(t => char.IsAsciiDigit(t.Term[0]) || t.Term.Length > 1).Select(t => t.Term);

    private static IEnumerable<string> Names(IEnumerable<Token> tokens, int shortest)
    {
        var name = "";
        var end = -1;
        foreach (var token in tokens.Where(t => t.Range.Length == 1 && t.Term.Length == 1 && !Apart.Contains(t.Term[0]) && !char.IsAscii(t.Term[0])))
        {
            if (token.Range.Start != end)
            {
                if (name.Length >= shortest) yield return name;
                name = "";
            }
            name += token.Term;
            end = token.Range.End;
        }
        if (name.Length >= shortest) yield return name;
    }

    /// <summary>How many passages hold the pair of characters of <paramref name="name"/> that fewest do: no more hold the name.</summary>
    private static int PassagesWithRarestPair(this ReportIndex index, string name) =>
        Enumerable.Range(0, name.Length - 1).Min(at => index.PassagesWithPair(name.AsSpan(at, 2)));
}
