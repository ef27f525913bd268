using System.Text.RegularExpressions;

namespace ReportSearch.Answers.Commitments;

/// <summary>How far something has come.</summary>
internal enum Stage
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>加快建设, 稳步推进.</summary>
    UnderWay,

    /// <summary>开工, 启动, 实施.</summary>
    Begun,

    /// <summary>基本建成, 主体封顶.</summary>
    Advanced,

    /// <summary>建成, 通车, 获批, 出台.</summary>
    Done,
}

/// <summary>Reads stages from folded words.</summary>
internal static partial class StageReader
{
    /// <summary>
    /// The stage told of what ends at <paramref name="end"/> of <paramref name="clause"/>: by the first word of a stage behind
    /// it, else by the last before it, unless that is said of something else to which it belongs (设立云溪新区产业基金).
    /// </summary>
    public static Stage Of(string clause, int end)
    {
        if (Denied().IsMatch(clause)) return Stage.UnderWay;
        Match? told = null;
        foreach (Match match in Stages().Matches(clause))
        {
            told = match;
            if (match.Index + match.Length > end) break;
        }
        return told is null || (told.Index < end && Belongings().IsMatch(clause[end..])) ? Stage.Unknown
            : told.Groups["advanced"].Success ? Stage.Advanced
            : told.Groups["done"].Success ? Stage.Done
            : told.Groups["begun"].Success ? Stage.Begun
            : Stage.UnderWay;
    }

    /// <summary>
    /// The stage that keeps a pledge of <paramref name="folded"/> words: what was to be begun is begun where work on it goes
    /// on, but what was to be carried out is not carried out where it only makes progress.
    /// </summary>
    public static Stage WantedBy(string folded) => Ending().IsMatch(folded) ? Stage.Done
        : Beginning().IsMatch(folded) ? Stage.UnderWay
        : CarryingOut().IsMatch(folded) ? Stage.Begun
        : Stage.Done;

    /// <summary>Whether <paramref name="clause"/> speaks of what is still to come, whatever its place in the report.</summary>
    public static bool IsIntended(string clause) => Intended().IsMatch(clause);

    /// <summary>Whether <paramref name="clause"/> begins with what is done, as a plan does too, and nothing says it was done.</summary>
    public static bool SoundsLikePlan(string clause) => Imperative().IsMatch(clause);

    [GeneratedRegex("""
        (?<advanced>基本(?:建成|完成|完工)|主体(?:工程)?(?:完工|封顶|完成|建成)|封顶|即将(?:建成|投用|完工)|试运行|初步建成|完成主体|取得(?:重大|重要|阶段性|实质性)?(?:进展|突破))
        |(?<begun>获批开建|开工(?:建设)?|动工|开建|启动|奠基|签约|实施|开展)
        |(?<underway>加快(?!完成)|推进|推动|进展|进度|续建|在建|深入|持续|正在|前期|申报|支持|完成(?:投资|产值|前期|规划|立项|总投资|[\d.]+))
        |(?<done>建成|建好|投用|投入(?:使用|运营|运行)|投产|投运|竣工|完工|通车|通航|开通|启用|运营(?=$|[、)”])|开馆|开园|开学|开业|招生|挂牌|揭牌|成立|设立|组建|获批|获评|入选|荣获|荣膺|命名|获得|获国|创成
            |(?:全面|彻底|全部)(?:取消|停征|放开|退出)|取消了|^[^\w]*(?:取消|免除)|终结了|成功|通过[^,]{0,8}(?:验收|评审|评估|认定)|出台|印发|颁布|施行|公布|制定|完成|落地|落户|上市|收官|举办|召开|举行|达产|并网|打通|贯通|交付|建立|列入|纳入|跻身|成为|落成|圆满|顺利)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Stages();

    [GeneratedRegex(@"^(?!等|、|和|及|以及|项目|工程|建设|任务|工作)[^,、和]{3,}")]
    private static partial Regex Belongings();

    [GeneratedRegex("未(?!来)|没有|有待|滞后|缓慢|不够")]
    private static partial Regex Denied();

    [GeneratedRegex("建成|竣工|投用|投产|通车|完成|开通|启用|挂牌|成立|设立|组建|出台|制定|编制|修订|印发|举办|承办|办好|获批|上市|落地|创|争取|申报|新建|打通|运营")]
    private static partial Regex Ending();

    [GeneratedRegex("开工|启动|动工")]
    private static partial Regex Beginning();

    [GeneratedRegex("实施|开展")]
    private static partial Regex CarryingOut();

    [GeneratedRegex("^(?!.*(?:了|已|先后|启动))(?:[一二三四五六七八九十]是)?(?:加快|继续|进一步|加强|深化|深入|持续|推[进动]|抓好|抓紧|大力|全面|积极|扎实|稳步|有序|认真|实施|开展|统筹|切实|完善|支持|组织)")]
    private static partial Regex Imperative();

    [GeneratedRegex("^(?:要|将|力争|确保|争取|计划|拟|努力|必须)|[^,]{2,}(?:要|将)(?:建成|完成|开工|启动|实施|于)")]
    private static partial Regex Intended();
}
