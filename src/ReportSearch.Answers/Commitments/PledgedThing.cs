using System.Text.RegularExpressions;
using ReportSearch.Text;

namespace ReportSearch.Answers.Commitments;

/// <summary>
/// One of the things that a pledge names (云溪医院, 环湖路 …), known in later reports by its pairs of characters, each weighed by
/// how few passages hold it.
/// </summary>
internal sealed partial class PledgedThing
{
    private const int FewestPairs = 3;
    private const double LeastRarity = 0.6;

    private readonly Dictionary<string, double> weights;
    private readonly string rarest;
    private readonly double total;
    private readonly List<string> ordinals;
    private readonly string kind;

    private PledgedThing(Dictionary<string, double> weights, string folded, string document)
    {
        this.weights = weights;
        total = weights.Values.Sum();
        rarest = weights.MaxBy(pair => pair.Value).Key;
        ordinals = [.. Ordinal().Matches(folded).Select(match => match.Value)];
        kind = document.Length > 0 ? document : Kind().Match(folded).Value;
    }

    /// <summary>Whether it is a programme or document, which many places have under one name.</summary>
    public bool IsProgramme => kind.Length > 0;

    /// <summary>The pairs to look it up by.</summary>
    public IReadOnlyCollection<string> Pairs => weights.Keys;

    /// <summary>The things that <paramref name="words"/> name; those made of everyday words alone are left out.</summary>
    /// <param name="words">A pledge as written.</param>
    /// <param name="rarity">Of a pair: 0 where every passage holds it, 1 where none does.</param>
    public static IReadOnlyList<PledgedThing> In(string words, Func<string, double> rarity)
    {
        var things = new List<PledgedThing>();
        var folded = TextFolder.Fold(words).Text;
        var document = Document().Match(folded).Value;
        foreach (var item in Items(folded))
        {
            var weights = Doing().Split(item).SelectMany(PairsOf).Distinct().ToDictionary(pair => pair, rarity, StringComparer.Ordinal);
            if (weights.Count >= FewestPairs && weights.Values.Max() >= LeastRarity) things.Add(new PledgedThing(weights, item, document));
        }
        return things;
    }

    /// <summary>The pairs of letters in folded <paramref name="text"/>.</summary>
    public static IEnumerable<string> PairsOf(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
            if (char.IsLetterOrDigit(text[i]) && char.IsLetterOrDigit(text[i + 1])) yield return text.Substring(i, 2);
    }

    /// <summary>
    /// How much of it a folded clause names, 0 to 1; 0 where its rarest pair is missing, or what makes a programme of a
    /// subject, or where another phase, session or number of it is meant.
    /// </summary>
    public double ShareIn(string clause, IReadOnlySet<string> pairs)
    {
        if (!pairs.Contains(rarest) || !clause.Contains(kind, StringComparison.Ordinal)) return 0;
        var others = Ordinal().Matches(clause).Select(match => match.Value).ToList();
        if (ordinals.Count > 0 && others.Count > 0 && !ordinals.Intersect(others).Any()) return 0;
        return weights.Where(pair => pairs.Contains(pair.Key)).Sum(pair => pair.Value) / total;
    }

    /// <summary>Where it ends in a clause that names it.</summary>
    public int EndIn(string clause) => weights.Keys.Max(pair => clause.LastIndexOf(pair, StringComparison.Ordinal) + pair.Length);

    private static IEnumerable<string> Items(string folded)
    {
        int start = 0, depth = 0;
        for (var at = 0; at < folded.Length; at++)
        {
            if (folded[at] is '“' or '(' or '《') depth++;
            else if (folded[at] is '”' or ')' or '》') depth--;
            else if (folded[at] == '、' && depth == 0)
            {
                yield return folded[start..at];
                start = at + 1;
            }
        }
        yield return folded[start..];
    }

    /// <summary>Words of doing, of mood and of time, and kinds that fit anything: no part of a name.</summary>
    [GeneratedRegex("""
        等[^,、]{0,4}?(?:企业|项目|工程|设施|园区|平台)|称号|开工|建设|建成|投用|投产|投运|竣工|通车|完成|启动|启用|实施|推动|推进|加快|加速|积极|持续|深入|扎实|全面|全力|大力|稳步|有序|统筹|着力|继续|进一步|抓好|做好|办好|高标准|高质量|高水平
        |力争|确保|争取|计划|今年|明年|\d{4}年|年底前?|年内|上半年|\d+月底?前?|新建|改扩建|扩建|改建|改造|提升|打造|培育|创建|争创|申报|开展|举办|承办|组建|成立|设立|建立|出台|制定|编制
        |修订|印发|引进|招引|落地|上市|获批|挂牌|揭牌|支持|全[国省市县区]|[我本][省市县区]|国家级|省级|市级|“?十[一二三四五]五”?(?:规划)?(?:时期|期间)?|项目|工程|行动|计划|活动|早日|实现|等|一批|重点|重大|工作|[的和及与]
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Doing();

    [GeneratedRegex(@"第?[一二三四五六七八九十\d]{1,3}[期届号轮批环]")]
    private static partial Regex Ordinal();

    [GeneratedRegex("(?:行动|计划|试点|活动|工程|普查)(?=(?:建设|实施|工作)?$)")]
    private static partial Regex Kind();

    /// <summary>One document of many subjects: 关于林地、草地和湿地的规划.</summary>
    [GeneratedRegex("(?:规划|方案|条例|办法|意见|政策|措施|规定|标准|目录|法)(?=(?:编制|实施|工作)?$)")]
    private static partial Regex Document();
}
