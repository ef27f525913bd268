using System.Text.RegularExpressions;

namespace ReportSearch.Facts.Statements;

/// <summary>
/// Tells a pledge from a slogan: a pledge has an object that can be looked for later, a thing that stands, a document, a
/// title, a programme or event with a name, or it says that something named will be brought to its end.
/// </summary>
internal static partial class Pledge
{
    private const int ShortestName = 2;
    private const int ShortestNameOfProgramme = 4;

    private static readonly WordEdges Moods = new("""
        力争 确保 争取 年内 全年 今年 明年 要 将 拟 计划 全面 加快 积极 持续 深入 扎实 统筹 有序 稳步 大力 着力 高标准
        高质量 高水平 全力 尽快 抓紧 抓好 同步 继续 进一步 努力 切实 加大 强力 加速 科学 精心 稳妥 纵深 做好 筹备 谋划
        支持 鼓励 指导 推动 推进 加快推进 积极推进 启动 实现 我们 市政府 并 再 还 新 适时 分批 逐步 基本 全部
        """);

    /// <summary>Verbs that by themselves bring about something that can be seen: the object needs only to be one.</summary>
    private static readonly WordEdges Founding = new("""
        开工 开工建设 建成 建成投用 建成投产 建成启用 完成 竣工 启用 开通 启动 启动建设 新建 改建 扩建 改扩建 新改扩建 迁建
        筹建 组建 成立 设立 建立 建设 加快建设 规划建设 续建 引进 招引 落地 承办 举办 办好 投用 投产 开展 实施 运营 推出
        推动 推进 加快 改造 改造提升 修建 修缮 抓好 布局 创建 打通 布局建设 推进建设 设置 整治 治理 修复
        """);

    private static readonly WordEdges Drafting = new("出台 制定 编制 制修订 修订 印发 发布 颁布 起草 研究制定 制定出台 制定实施 编制实施 提请审议");

    private static readonly WordEdges Winning = new("创建 争创 创成 申报 申建 申创 争取 争取获批 获批 建设 打造 入选 争当 承建 承担 开展");

    private static readonly WordEdges Naming = new("创建 争创 创成 申报 争取 获批 入选 实施 开展 推进 启动 举办");

    /// <summary>Whether a folded <paramref name="clause"/>, known to be planned, pledges something.</summary>
    public static bool Is(string clause)
    {
        if (Rhetoric().IsMatch(clause)) return false;
        for (var at = 0; ;)
        {
            if (IsPledgedBy(clause, at)) return true;
            if (Time().Match(clause, at) is { Success: true } time) at += time.Length;
            else if (Moods.AtStart(clause, at, clause.Length) is { } mood) at += mood.Length;
            else return IsBroughtToItsEnd(clause[at..], at > 0);
        }
    }

    private static bool IsPledgedBy(string clause, int at)
    {
        return (Follows(Drafting) is { } draft && IsNamed(draft, Document(), ShortestName))
            || (Follows(Winning) is { } won && Title().IsMatch(won))
            || (Follows(Naming) is { } called && NameInQuotes().IsMatch(called))
            || (Follows(Founding) is { } founded && IsNamedThing(founded));

        string? Follows(WordEdges verbs) =>
            verbs.AtStart(clause, at, clause.Length) is { } verb ? clause[(at + verb.Length)..] : null;
    }

    private static bool IsNamedThing(string words)
    {
        var thing = Process().Replace(words, "");
        return IsNamed(thing, Thing(), ShortestName) || IsNamed(thing, Programme(), ShortestNameOfProgramme) || NamedEvent().IsMatch(thing);
    }

    /// <summary>Whether <paramref name="words"/> name one of a kind: more stands before it than words that fit any.</summary>
    private static bool IsNamed(string words, Regex kinds, int shortest) =>
        !Indefinite().IsMatch(words) && kinds.Match(words) is { Success: true } kind
        && Vague().Replace(words[..kind.Index], "").Length >= shortest;

    /// <summary>推动云溪医院投用, 确保环湖路年底前通车: what is said to end must be something.</summary>
    private static bool IsBroughtToItsEnd(string words, bool isIntroduced)
    {
        if (Arrival().Match(words) is not { Success: true } arrival) return false;
        var subject = Process().Replace(Time().Replace(words[..arrival.Index], ""), "");
        return IsNamed(subject, Thing(), ShortestName) || (isIntroduced && IsNamed(subject, Company(), ShortestName));
    }

    [GeneratedRegex("精神|理念|总体布局|战略布局|总要求|方针|思想|不动摇|责任制?$|意识|作风|(?:高质量|健康|协调|可持续|创新)发展$|机遇|挑战|底线|决策部署|现代化建设$|强[国省市县区]建设$|战略$")]
    private static partial Regex Rhetoric();

    [GeneratedRegex(@"\G(?:(?:到|在|于)?(?:\d{4}年|[今明]年|本?年)(?:\d{1,2}月)?(?:上半年|下半年|[底末内])?(?:以前|之前|前|内)?|\d{1,2}月[底末份]?(?:以前|之前|前)?|上半年|年底前?|[一二三四五两\d]{1,2}年内|[一二三四]季度[末底]?前?|[今未][后来][一二三五十两]+年)(?:要|将|,)?")]
    private static partial Regex Time();

    /// <summary>Kinds of things that stand, at the end of the words.</summary>
    [GeneratedRegex("""
        (?:医院|院区|学校|校区|小学|中学|高中|大学|学院|幼儿园|职教园区?|党校|书院|公路|高速|快速路|高架|环线|(?<![道思套出丝之新一公铁])路|大道|街区|[国省县]道|铁路|高铁|城际|专线|地铁
        |\d号线|线路|大桥|立交|隧道|通道|机场|跑道|航站楼|港区?|码头|航道|运河|车站|火车站|高铁站|客运站|枢纽|口岸|综保区|保税区|物流园|产业园|工业园|科技园|园区|开发区|高新区
        |新区|示范区|试验区|先行区|片区|中心|基地|实验室|研究院|研究所|平台|电站|电厂|核电|机组|变电站|电网|风电场|光伏|管网|管线|管道|水厂|水库|水系|灌区|泵站|水闸|堤防|湿地|公园
        |小区|社区|公寓|住房|安置房|广场|步行街|商圈|商场|(?:批发|农贸|交易|集贸)市场|展馆|博物馆|图书馆|美术馆|文化馆|体育馆|科技馆|纪念馆|档案馆|[\w]馆|剧院|体育场|景区|度假区|古城|古镇|长廊|绿道
        |厂房|工厂|车间|生产线|生产基地|矿山|煤矿|气田|油田|(?<!企业)集团|(?<!大)公司|银行|基金|法院|法庭|研讨会|博览会|交易会|运动会|大赛|锦标赛|论坛|峰会|赛事|[全省市]运会|艺术节|文化节|旅游节|普查
        |条例|办法|规划|系统|大脑|一张[图网]|卫星|火箭|大模型|[一二三四]期)
        (?:\([^)]*\))?(?:等(?:[^,、]{0,8}(?:项目|工程|设施|平台|园区|企业))?)?$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Thing();

    [GeneratedRegex("(?:项目|行动|计划|工程|试点)$")]
    private static partial Regex Programme();

    [GeneratedRegex("“[^”]{2,}”[^,“”]{0,6}活动$")]
    private static partial Regex NamedEvent();

    [GeneratedRegex("^(?:好|了|完)?(?:一批|更多|若干|一些|一系列|各类|各项|各级|有关|相关|符合条件|有条件|具备条件|[一二三两几])")]
    private static partial Regex Indefinite();

    /// <summary>What is done to a thing, told behind it: 云溪医院建设.</summary>
    [GeneratedRegex("(?:的?(?:规划|新建|改扩建|扩建|改建|迁建|建设|改造|提升|修缮|陈展|展陈|编制|创建|整治|修复|治理|升级|扩容|加固|运营|前期|主体|工作|及|和|与|、|高标准|全面|顺利|早日|实现|基本|加快|部分|等|确保|年底前?|年内|上半年|[0-9]{1,2}月底?前?|除险|工程前期))+$")]
    private static partial Regex Process();

    /// <summary>Words before a kind that fit any thing of it.</summary>
    [GeneratedRegex("各项|系列|重大|配套|后续|具体|具有可操作性|实施|优惠|城镇|重点|重要|优质|新型|现代化?|高水平|高质量|高端|大型|好|新|标志性|引领性|基础设施|产业|招商|国家级?|省级|市级|全[国省市]|城乡|城市|农村|公共|服务|安全|综合|创新|示范|领域|专项|建设|提升|和|等|的|、")]
    private static partial Regex Vague();

    [GeneratedRegex("(?:条例|规定|办法|方案|规划|计划|意见|措施|细则|清单|目录|标准|指南|规范|指引|政策|法|地方性法规|实施细则|管理办法|政策措施)(?:草案|纲要|编制|\\([^)]*\\))?$")]
    private static partial Regex Document();

    [GeneratedRegex("(?:国家|全国|中国|世界|国际|省级|全省|全球|5A|4A|[“A-Z])[^,]*(?:示范|试点|试验区|先行|样板|称号|城市|之[城都乡]|[市县区]|高新区|开发区|经开区|景区|度假区|实验室|中心|基地|园区?|平台|奖|名录|遗产|品牌|口岸|综保区|保税|枢纽|街区|自贸区|企业|集群|小镇|公园)”?$")]
    private static partial Regex Title();

    /// <summary>A name in quotes; a count in quotes is a slogan (“七大行动”).</summary>
    [GeneratedRegex("“(?![一二三四五六七八九十两\\d][^”]{0,2}[大个位化条项届轮全]|[^”]{0,3}个|[一二三四五六七八九十两]{1,2})[^”]{2,}”(?:[^,、]{0,8})$")]
    private static partial Regex NameInQuotes();

    [GeneratedRegex("(?:建成|竣工|投用|投产|投运|通车|通航|运营|封关|开工|开建|开园|开馆|开业|开学|招生|挂牌|揭牌|落地|落户|签约|上市|获批|立项|验收|达产|启用|并网|交付|入库|入统|摘帽|首飞|试飞|发射|量产|下线|完工|收官|实体化运行|达标)+(?:见效|使用|运营|投用|投产|达效|运行|建设|并网|发电)*$")]
    private static partial Regex Arrival();

    [GeneratedRegex("(?:等(?:企业|公司)|公司|集团(?!化)|股份|科技|电子|医药|材料|火箭|卫星|飞机|机型|车型|芯片).{0,6}$")]
    private static partial Regex Company();
}
