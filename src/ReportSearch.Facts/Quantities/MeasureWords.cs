namespace ReportSearch.Facts.Quantities;

/// <summary>The units and counting words of reports, without magnitude.</summary>
internal static class MeasureWords
{
    private const int LongestLength = 5;

    /// <summary>Words that count things: the thing often stands right behind them, 17家医院.</summary>
    private static readonly HashSet<string> Counting = Set("""
        个 家 所 套 户 条 处 座 部 项 辆 件 人 名 位 人次 户次 场 场次 台 台套 种 类 批次 艘 架 架次 列 趟
        班次 只 头 羽 匹 株 棵 颗 枚 根 片 块 盏 杆 幅 篇 册 本 份 张 床 间 栋 幢 口 眼 孔 支 股 宗 单 笔 款
        例 起 届次 轮次 团 队 组 对 门 节 班 桩 枪 机柜 标准箱 村 镇 乡 县 市 区 省 人份 剂 剂次 件次 家次
        辆次 车次 航线 段 步 户数 站 期次 师 字 道 通 封 桶 箱 车 船 亩次 标段 里 层 批 次 金 银 铜
        """);

    /// <summary>Words that measure an amount.</summary>
    private static readonly HashSet<string> Measuring = Set("""
        % ‰ 元 美元 欧元 日元 港元 英镑 卢布 元人民币 公里 千米 米 厘米 毫米 纳米 里 海里 平方公里 平方米
        平方千米 平米 亩 公顷 顷 立方米 立方 方 吨 公斤 千克 克 斤 担 两 升 毫升 吨标准煤 吨标煤 吨级 载重吨
        总吨 吨公里 人公里 标准立方米 千瓦 瓦 兆瓦 吉瓦 千瓦时 千瓦小时 度 伏 千伏 千伏安 卡 大卡 马力 帕
        兆帕 毫克 微克 微西弗 倍 成 番 个百分点 百分点 个千分点 个点 小时 个小时 分钟 秒 毫秒 天 个工作日
        工作日 个月 个季度 周 岁 周岁 分 点 度电 摄氏度 ℃ 级 代 位数 兆 字节 比特 核 卡路里 算力 次/秒 km kw
        mw gw kwh kv km2 m2 m3 mg tb gb mb pflops eflops p teu
        """);

    /// <summary>One form for units that are written in two.</summary>
    private static readonly Dictionary<string, string> Normal = new(StringComparer.Ordinal)
    {
        ["百分点"] = "个百分点",
        ["个点"] = "个百分点",
        ["个小时"] = "小时",
        ["工作日"] = "个工作日",
        ["平米"] = "平方米",
        ["平方千米"] = "平方公里",
        ["km2"] = "平方公里",
        ["m2"] = "平方米",
        ["m3"] = "立方米",
        ["立方"] = "立方米",
        ["方"] = "立方米",
        ["km"] = "公里",
        ["千克"] = "公斤",
        ["吨标煤"] = "吨标准煤",
        ["千瓦小时"] = "千瓦时",
        ["kwh"] = "千瓦时",
        ["度电"] = "千瓦时",
        ["kw"] = "千瓦",
        ["mw"] = "兆瓦",
        ["gw"] = "吉瓦",
        ["kv"] = "千伏",
        ["元人民币"] = "元",
        ["teu"] = "标准箱",
        ["标箱"] = "标准箱",
    };

    /// <summary>Longer words that begin like a unit but are none: 家庭, 人均, 部门.</summary>
    private static readonly string[] NotUnits =
    [
        "人均", "人工", "人大", "人才", "人民", "人口", "家庭", "家长", "部门", "部委", "件件", "点多", "分之", "分别", "级以",
        "成为", "成功", "成员", "成果", "对外", "对口", "通过", "道路", "单位", "支持", "支付", "支出", "团体", "队伍", "组织",
        "节约", "节能", "站点", "次会", "区域", "市场", "市民", "县域", "村级", "村庄", "省级", "市级", "县级", "区级", "国家",
        "两个", "层次", "里程",
        "金融", "字形", "度假", "代表", "师生", "班子", "间接", "机关", "项目", "款项", "本科", "方面", "方案", "天然", "周边", "口岸", "点位", "号",
    ];

    /// <summary>
    /// The longest unit at <paramref name="at"/> of a folded text, with what it is counted by (微克/立方米); null where none
    /// stands there.
    /// </summary>
    public static MeasureWord? ReadAt(string text, int at)
    {
        if (Longest(text, at) is not { } word) return null;
        var end = at + word.Length;
        var name = Normal.GetValueOrDefault(word, word);
        if (end + 1 < text.Length && text[end] == '/' && Longest(text, end + 1) is { } divisor)
        {
            name += "/" + divisor;
            end += 1 + divisor.Length;
        }
        return new MeasureWord(name, end, Counting.Contains(word));
    }

    private static string? Longest(string text, int at)
    {
        foreach (var word in NotUnits)
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0) return null;
        for (var length = Math.Min(LongestLength, text.Length - at); length > 0; length--)
        {
            var word = text.Substring(at, length);
            var isKnown = Counting.Contains(word) || Measuring.Contains(word) || Normal.ContainsKey(word);
            var cutsLatin = char.IsAsciiLetter(word[^1])
                && at + length < text.Length && char.IsAsciiLetterOrDigit(text[at + length]);
            if (isKnown && !cutsLatin) return word;
        }
        return null;
    }

    private static HashSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}

/// <summary>A unit in a text.</summary>
/// <param name="Name">Its normal form.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsCounting">Whether it counts things that may be named right behind it.</param>
internal readonly record struct MeasureWord(string Name, int End, bool IsCounting);
