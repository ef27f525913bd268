using System.Buffers;
using System.Text.RegularExpressions;
using ReportSearch.Facts;
using ReportSearch.Facts.Statements;
using ReportSearch.Text;

namespace ReportSearch.Answers.Commitments;

/// <summary>The words a figure is told in: its clause, and its sentence up to there, which may name what the clause leaves out.</summary>
internal sealed partial class FigureWords
{
    private const double LeastShared = 0.65;
    private const double LeastSharedOfOne = 0.85;
    private const int FewestPairs = 6;

    private const string Cut = "减";
    private const string Beginning = "开工";
    private const string End = "成";

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；、：！？,;");

    private readonly HashSet<string> pairs;
    private readonly HashSet<string> known;
    private readonly HashSet<string> deeds;
    private readonly HashSet<string> ranks;

    private FigureWords(string clause, string lead)
    {
        pairs = PairsOf(clause);
        known = [.. pairs, .. PairsOf(lead)];
        deeds = [.. Deeds().Matches(clause).Select(match => DeedOf(match.Groups))];
        ranks = [.. Ranks().Matches(clause).Select(match => match.Value)];
        IsOfCapacity = Capacity().IsMatch(clause) || ListOfCapacities().IsMatch(lead);
    }

    /// <summary>Whether the figure is of what could be made, not of what was.</summary>
    public bool IsOfCapacity { get; }

    /// <summary>Whether it is told how much less there is: 减少, 脱贫, 淘汰.</summary>
    public bool IsCut => deeds.Contains(Cut);

    /// <summary>Whether only a beginning is told, 开工建设, which is no end.</summary>
    public bool IsOfBeginning => deeds.Contains(Beginning) && !IsOfEnd;

    /// <summary>Whether an end is told: 建成, 竣工.</summary>
    public bool IsOfEnd => deeds.Contains(End);

    /// <summary>The words around the figure of <paramref name="statement"/> in <paramref name="text"/>.</summary>
    public static FigureWords Of(string text, Statement statement)
    {
        var start = statement.Range.Start;
        if (IsCount(statement))
            start = Math.Max(start, text[..statement.Quantity.Range.Start].LastIndexOfAny(['，', '：', '；', ',', ':']) + 1);
        var from = start == 0 ? 0 : text.LastIndexOfAny(['。', '！', '？', '\n'], start - 1) + 1;
        var end = text.AsSpan(statement.Range.End).IndexOfAny(ClauseEnds) is var mark and >= 0
            ? statement.Range.End + mark : text.Length;
        return new FigureWords(TextFolder.Fold(text[start..end]).Text, TextFolder.Fold(text[from..start]).Text);
    }

    /// <summary>Whether both tell the same deed in mostly the same words.</summary>
    public bool AreLike(FigureWords other)
    {
        if (!deeds.SetEquals(other.deeds) || !ranks.SetEquals(other.ranks) || pairs.Count + other.pairs.Count < FewestPairs) return false;
        return (IsToldBy(other.pairs, LeastSharedOfOne) && other.IsToldBy(known, LeastShared))
            || (other.IsToldBy(pairs, LeastSharedOfOne) && IsToldBy(other.known, LeastShared));
    }

    private bool IsToldBy(HashSet<string> others, double least) => pairs.Count > 0 && pairs.Count(others.Contains) >= least * pairs.Count;

    /// <summary>Whether it counts things, so that its own clause tells the deed; a share or change means nothing without its subject.</summary>
    private static bool IsCount(Statement statement) =>
        statement.Measure == Measure.Level && statement.Quantity.BaseUnit is not ("%" or "倍");

    private static HashSet<string> PairsOf(string folded) =>
        Filler().Split(folded).SelectMany(PledgedThing.PairsOf).ToHashSet(StringComparer.Ordinal);

    private static string DeedOf(GroupCollection deed) => deed["cut"].Success ? Cut : deed["end"].Success ? End : deed[0].Value;

    /// <summary>What tells one deed from another: 开工 is not 建成.</summary>
    [GeneratedRegex("(?<cut>减少|脱贫|摆脱贫困|淘汰|压减|取消|下降|降低)|(?<end>建成|竣工|完成|交付)|开工|解决|改造|新增|增长|增加|提高|安排|投入|投资|培训|引进|覆盖|减免|发放|补助|占")]
    private static partial Regex Deeds();

    /// <summary>What keeps near names apart: 国家级 is not 省级.</summary>
    [GeneratedRegex("国家|世界|省|市级|县|中央|地方|城镇|城市|农村|农民|规模以上|规上|高速|民营|国有|外资|贷款|余额|人均|小学|初中|高中|其中|年均|利用率|合格率|比重|占比")]
    private static partial Regex Ranks();

    [GeneratedRegex("[0-9.,%‰]+(?:多|余|几)?(?:万亿|亿|万)?|[零一二三四五六七八九十百千万亿两]{2,}(?:多|余)?|以上|左右|以内|超过|达到|力争|确保|争取|今年|全年|去年|年内|增长|提高|年均|平均|[再已要将的约]|(?<=^|,)共")]
    private static partial Regex Filler();

    [GeneratedRegex("能力")]
    private static partial Regex Capacity();

    [GeneratedRegex("能力[^;]*:[^;]*$")]
    private static partial Regex ListOfCapacities();
}
