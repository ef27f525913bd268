namespace ReportSearch.Facts.Quantities;

/// <summary>The units and counting words of reports, without magnitude.</summary>
internal static class MeasureWords
{
    /// <summary>Words that count things: the thing often stands right behind them, 17家医院.</summary>
    private const string Counting = """
        个 家 所 套 户 条 处 座 部 项 辆 件 人 名 位 人次 户次 场 场次 台 台套 种 类 批次 艘 架 架次 列 趟
        班次 只 头 羽 匹 株 棵 颗 枚 根 片 块 盏 杆 幅 篇 册 本 份 张 床 间 栋 幢 口 眼 孔 支 股 宗 单 笔 款
        例 起 届次 轮次 团 队 组 对 门 节 班 桩 枪 机柜 标准箱 标箱 teu 村 镇 乡 县 市 区 省 市州 市县 县区 人份 剂
        剂次 件次 家次 辆次 车次 航线 段 步 户数 站 期次 师 字 道 通 封 桶 箱 车 船 亩次 标段 里 层 批 次
        金 银 铜 轮 群 锭 纱锭 印张 标准台 重量箱 重箱 座次 人年 工日
        """;

    /// <summary>Words that measure an amount.</summary>
    private const string Measuring = """
        % ‰ 元 美元 美金 欧元 日元 港元 港币 英镑 卢布 新卢布 元人民币 公里 千米 米 厘米 毫米 纳米 里 海里 华里 英里 英寸 尺 公尺
        平方公里 平方米 平方千米 平米 平方公尺 平方尺 亩 公顷 顷 立方米 立方 立方公尺 公方 土方 石方 方 吨 公斤 千克 克 斤 市斤
        担 两 升 毫升 吨标准煤 吨标煤 吨级 载重吨 总吨 吨公里 人公里 标准立方米 千瓦 瓩 瓦 兆瓦 吉瓦 千瓦时 千瓦小时 度 伏
        千伏 千伏安 卡 大卡 马力 帕 兆帕 毫克 微克 微西弗 倍 成 番 个百分点 百分点 个千分点 个点 小时 个小时 分钟 秒
        毫秒 天 个工作日 工作日 个月 个季度 周 岁 周岁 分 点 度电 摄氏度 ℃ 级 代 兆 字节 比特 核 卡路里 算力
        km kw mw gw kwh kv km2 m2 m3 mg tb gb mb pb pflops pf p eflops ef
        """;

    /// <summary>Words that what is measured is counted by, behind a stroke: 元/月.</summary>
    private const string Dividing = "年 月 日 时 人月 人年";

    /// <summary>Units in two forms, the second for display and comparison.</summary>
    private const string Normal = """
        百分点 个百分点 个点 个百分点 个小时 小时 工作日 个工作日 周岁 岁 ℃ 摄氏度 平米 平方米 平方千米 平方公里
        km2 平方公里 m2 平方米 m3 立方米 立方 立方米 方 立方米 公方 立方米 km 公里 千米 公里 公尺 米 平方公尺 平方米
        立方公尺 立方米 千克 公斤 市斤 斤 mg 毫克 吨标煤 吨标准煤 千瓦小时 千瓦时 kwh 千瓦时 度电 千瓦时 kw 千瓦
        瓩 千瓦 mw 兆瓦 gw 吉瓦 kv 千伏 元人民币 元 美金 美元 港币 港元 teu 标准箱 标箱 标准箱 tb TB gb GB mb MB
        pb PB p PFLOPS pf PFLOPS pflops PFLOPS ef EFLOPS eflops EFLOPS 成 %
        """;

    /// <summary>Longer words that begin like a unit but are none: 家庭, 人均, 部门.</summary>
    private const string NotUnits = """
        人均 人工 人大 人才 人民 人口 家庭 家长 部门 部委 件件 点多 分之 分别 级以 对外 对口 通过 道路 单位 支持 支付 支出
        团体 队伍 组织 节约 节能 站点 次会 区域 市场 市民 县域 村级 村庄 省级 市级 县级 区级 省外 省内 省际 国家 两个 层次 里程
        金融 字形 度假 代表 师生 班子 间接 机关 项目 款项 本科 方面 方案 天然 周边 口岸 点位 号 台阶 台账 轮胎 群众 成年 位数
        """;

    /// <summary>Units that begin many words: they are units only where no further word follows, 占四成, 黄金3万两.</summary>
    private const string WithoutObject = "成 两 个点 点 人年";

    private static readonly Dictionary<string, Entry> Entries = Table();
    private static readonly Dictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Entries.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Longer =
        Split(NotUnits).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly int LongestLength = Entries.Keys.Max(word => word.Length);

    /// <summary>Every unit as reports write it.</summary>
    public static IEnumerable<string> All => Entries.Where(entry => !entry.Value.OnlyDivides).Select(entry => entry.Key);

    /// <summary>
    /// The longest unit at <paramref name="at"/> of a folded text, with what it is counted by (微克/立方米, 元/人/月); null where
    /// none stands there.
    /// </summary>
    public static MeasureWord? ReadAt(string text, int at)
    {
        if (Longest(text, at, divides: false) is not { } first) return null;
        var (entry, end) = (first.Entry, at + first.Length);
        var name = entry.Name;
        while (end + 1 < text.Length && text[end] == '/' && Longest(text, end + 1, divides: true) is { } divisor)
        {
            name += "/" + divisor.Entry.Name;
            end += 1 + divisor.Length;
        }
        return new MeasureWord(name, end, entry.IsCounting, entry.Factor);
    }

    /// <summary>Whether a unit without magnitude counts things: 家, 条, 人.</summary>
    public static bool Counts(string unit) => Entries.TryGetValue(unit, out var entry) && entry.IsCounting;

    /// <summary>Whether a unit without magnitude measures an amount: 公里, 元, 吨.</summary>
    public static bool Measures(string unit) => Entries.TryGetValue(unit, out var entry) && !entry.IsCounting;

    private static (Entry Entry, int Length)? Longest(string text, int at, bool divides)
    {
        for (var length = Math.Min(2, text.Length - at); length > 0; length--)
            if (Longer.Contains(text.AsSpan(at, length))) return null;
        for (var length = Math.Min(LongestLength, text.Length - at); length > 0; length--)
        {
            if (!Lookup.TryGetValue(text.AsSpan(at, length), out var entry) || entry.OnlyDivides && !divides) continue;
            var end = at + length;
            var cutsLatin = char.IsAsciiLetter(text[end - 1]) && end < text.Length && char.IsAsciiLetterOrDigit(text[end]);
            if (!cutsLatin && !(entry.EndsWords && StartsWord(text, end))) return (entry, length);
        }
        return null;
    }

    private static bool StartsWord(string text, int at) =>
        at < text.Length && char.IsLetter(text[at]) && text[at] is not ('的' or '以' or '左' or '和' or '到' or '至' or '上');

    private static Dictionary<string, Entry> Table()
    {
        var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var word in Split(Dividing)) entries[word] = new Entry(word, false) { OnlyDivides = true };
        foreach (var word in Split(Measuring)) entries[word] = new Entry(word, false);
        foreach (var word in Split(Counting)) entries[word] = new Entry(word, true);
        foreach (var pair in Split(Normal).Chunk(2)) entries[pair[0]] = entries[pair[0]] with { Name = pair[1] };
        foreach (var word in Split(WithoutObject)) entries[word] = entries[word] with { EndsWords = true };
        entries["成"] = entries["成"] with { Factor = 10 };
        return entries;
    }

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private sealed record Entry(string Name, bool IsCounting)
    {
        public decimal Factor { get; init; } = 1;

        public bool OnlyDivides { get; init; }

        public bool EndsWords { get; init; }
    }
}

/// <summary>A unit in a text.</summary>
/// <param name="Name">Its normal form.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsCounting">Whether it counts things that may be named right behind it.</param>
/// <param name="Factor">What the number before it counts in <paramref name="Name"/>: 10 for 成, which is told in %.</param>
internal readonly record struct MeasureWord(string Name, int End, bool IsCounting, decimal Factor = 1);
