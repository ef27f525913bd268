using ReportSearch.Facts.Indicators;
using ReportSearch.Text;

namespace ReportSearch.Facts.Statements;

/// <summary>Cuts the noun phrase out of the words before or behind a figure of one folded sentence.</summary>
internal sealed class SubjectFinder(string text, IndicatorCatalog catalog)
{
    private const int LongestObject = 24;

    /// <summary>Words that begin a clause and belong to no subject: time, reach, mood, order.</summary>
    private static readonly WordEdges Light = new("""
        力争 确保 力促 努力 争取 预计 预期 全年 全市 全省 全国 全区 全县 全疆 全域 我省 我市 我国 我区 我县 其中 一个 每个 每月 每天 每日 两年 三年 今年 去年 去年底 上年底 去年末 年末 明年 上年 年内 年底 同时 以及 和 及 与 并 并且 累计 共 共有 将 要 有 的 地 已 已经
        特别是 包括 一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 主要 主要是 积极 大力 持续 着力 力求 计划 规划 拟 使 让 把 对 为 我们 全部 全面 加快 稳步 有序 深入 扎实 高标准 高质量 每年 平均 年均 总共 一共 分别 再
        首次 先后 陆续 相继 基本 到 在 从 按 按照 由 比 经 通过 各类 各级 约 超 近 也 还 都 目前 现在 当前 截至目前 期间 五年 五年来 一年来 三年来 过去 过去一年 过去五年 年均 初步 统计 初步统计 新 预计全年 当年 同期 以 用 因 与此同时 此外
        """);

    /// <summary>Verbs of doing whose object is the thing counted.</summary>
    private static readonly WordEdges Doing = new("""
        新入规 新入库 新入网 新入统 新培育 新增培育 培育认定 新获批 足额发放 新建 改建 扩建 改扩建 新改扩建 新建改扩建 新建改造 续建 新改建 建设 建成 开工 开工建设 建成投用 投用 竣工 通车 改造 改造提升 完成 实施 推进 推动 促进 支持 带动 培育 培育壮大 打造 认定 新认定 新增 组建 开展 引进 招引 签约 落地 落实 启动 创建
        争创 获批 建立 设立 成立 举办 承办 发放 投入 安排 筹集 筹措 争取 实现 提供 开发 整治 治理 修复 新修 修建 建造 种植 发展 吸引 吸纳 谋划 谋划实施 组织 组织实施 布局 制定 出台 办理 办结 化解 处置 盘活 查处 破获 资助 救助 保障
        帮助 帮扶 解决 交付 取得 获得 荣获 拥有 达到 达 超额完成 累计完成 累计建成 稳定 保持 巩固 提高 扩大 降低 减少 增加 增长 下降 控制 优化 提升 加强 强化 做好 抓好 做大 做强 入库 储备 储备实施 滚动实施 统筹 输送 招收 招聘 评选 遴选 选派 选育 植树 更新 新植
        新开 新开工 新开通 开通 新登记 新设 增设 新设立 推出 推广 转化 转移转化 承担 主导 参与 制修订 修订 举行 上市 孵化 集聚 汇聚 聚集 引育 柔性引进 建强 补齐 淘汰 关闭 关停 退出 压减 消除 清理 完善 打通 拆除 拆除重建 收储 供应 配建 加装 新装 安装 铺设 架设 敷设 打通 修缮 维修 新启用 启用 选树
        """);

    /// <summary>Nouns that may end an indicator's name without changing what it is.</summary>
    private static readonly WordEdges Tails = new("总数 数量 总量 规模 数 人数 水平 总额 增速 增幅 涨幅 增长率 增长速度 总 目标 家数 户数 额 值 量 合计 平均 同比 实际 保持 增长 余额 面积 开行");

    private static readonly WordEdges Plans = new("预算数 预算 原定计划 计划 国家计划 年度计划 年计划 全年计划 原计划 年度目标");

    private static readonly WordEdges Measures = new("比重 比例 占比 率 额 量 数 值 收入 支出 面积 价格 水平 里程 余额 规模 投资 存款");

    private static readonly WordEdges GrowthTails = new("增速 增幅 涨幅 增长率 增长速度 增长 降幅");

    /// <summary>Words behind a figure that begin no counted object.</summary>
    private static readonly WordEdges NotObject = new("""
        的 和 与 及 或 并 在 为 是 被 已 都 均 全部 来 至 到 比 较 由 从 将 以 不 就 也 又 还 次 了 余 中的 之间 之后 之前 左右 以上 以下 位居 居全 占全 列全
        增长 增加 提高 下降 减少 降低 上升 达到 同比 获批 入选 纳入 建成 开工 竣工 投产 用于 其中 分别 完成 实现 上市 落地 签约 通过 组成 支持 推动 带动 进入 不变
        """);

    private static readonly WordEdges ObjectEnds = new("""
        增长 达到 分别 同比 纳入 入选 获批 获得 建成 开工 竣工 投产 投用 落地 签约 完成 全部 和 以及 及 并 均 已 被 获 实现 全面 用于 列入 进入 用上 受益 开展 上市 居全 占全
        """);

    private readonly List<IndicatorMention> mentions = catalog.FindFolded(text);

    /// <summary>The noun phrase in [<paramref name="start"/>..<paramref name="end"/>), which ends where the predicate begins; null where nothing is left of it.</summary>
    public Subject? Before(int start, int end)
    {
        var added = false;
        while (start < end && !IsIndicator(start, end))
        {
            if (char.IsAsciiDigit(text[start]) && YearEnd(start, end) is { } yearEnd) start = yearEnd;
            else if (OpeningLength(start, end) is > 0 and var length)
            {
                added |= text.AsSpan(start, length).StartsWith("新增", StringComparison.Ordinal);
                start += length;
            }
            else if (!char.IsLetterOrDigit(text[start]) && text[start] is not ('“' or '(' or '"')) start++;
            else break;
        }
        while (end > start && text[end - 1] is '-' or ' ' or '“') end--;
        return end > start ? Make(CharRange.Between(start, end), added) : null;
    }

    /// <summary>The counted object that begins at <paramref name="start"/>, right behind a figure; null where there is none.</summary>
    public Subject? Behind(int start, int limit)
    {
        if (start >= limit || !(char.IsLetter(text[start]) || text[start] is '“' or '"') || NotObject.AtStart(text, start, limit) is not null) return null;
        var end = start;
        var depth = 0;
        for (; end < limit && end - start < LongestObject; end++)
        {
            if (text[end] is '(' or '“') depth++;
            else if (text[end] is ')' or '”') depth--;
            else if (depth == 0 && (IsBreak(text[end]) && !(text[end] == '、' && end - start < 3 && end + 1 < limit) || end > start + 1 && ObjectEnds.AtStart(text, end, limit) is not null && !IsIndicator(start, end + 2))) break;
        }
        return end - start > 1 ? Make(CharRange.Between(start, end), false) : null;
    }

    /// <summary>The same words with the end of a list's last item: 城镇 of 城镇、农村居民人均可支配收入.</summary>
    public Subject Share(Subject item, Subject last)
    {
        if (item.Indicator is not null || last.Indicator is null) return item;
        var own = text.Substring(item.Range.Start, item.Range.Length);
        for (var at = last.Range.Start + 1; at < last.Range.End; at++)
        {
            var name = own + text[at..last.Range.End];
            if (catalog.Find(name) is { } indicator) return item with { Indicator = indicator, Name = name };
        }
        return item;
    }

    /// <summary>The last indicator named before <paramref name="end"/>, for a clause that leaves its subject out.</summary>
    public Subject? LastIndicator(int end)
    {
        var last = mentions.FindLast(mention => mention.Range.End <= end);
        return last.Indicator is null ? null : new Subject(last.Range, last.Indicator, false, null);
    }

    /// <summary>For a clause that is all verb, the verb (发放 of 发放5亿元); an empty run where nothing but time and mood stand before the figure.</summary>
    public Subject Verb(int start, int end)
    {
        while (start < end && (!char.IsLetter(text[start]) || Light.AtStart(text, start, end) is not null))
            start += Light.AtStart(text, start, end)?.Length ?? 1;
        return new Subject(end - start > 1 ? CharRange.Between(start, end) : new CharRange(start, 0), null, false, null);
    }

    /// <summary>Whether the words name no thing but what it is a share of: 占预算支出, 预算数 (of 完成预算数的九成).</summary>
    public bool IsShare(Subject subject) =>
        text[subject.Range.Start] == '占' || Plans.AtEnd(text, subject.Range.Start, subject.Range.End)?.Length == subject.Range.Length;

    /// <summary>Whether the words name something that has a figure: an indicator, or a noun such as 比重.</summary>
    public bool IsMeasured(Subject subject) =>
        subject.Indicator is not null || Measures.AtEnd(text, subject.Range.Start, subject.Range.End) is not null;

    /// <summary>Where the subject ends when the predicate begins at <paramref name="start"/>: 经济增长 is a name whole, though 增长 is a verb.</summary>
    public int SubjectEnd(int start, int limit)
    {
        foreach (var mention in mentions)
            if (mention.Range.Start < start && mention.Range.End > start && mention.Range.End <= limit) return mention.Range.End;
        return start;
    }

    /// <summary>Whether a clause or a list item ends with this character.</summary>
    public static bool IsBreak(char character) => character is ',' or ';' or ':' or '、' or '。' or '!' or '?' or '\n' or '|';

    /// <summary>
    /// The length of the word at <paramref name="start"/> that opens the clause; 0 where the subject begins. A verb that a noun grows from
    /// (交付率, 完成额) is none, nor one that would leave a single character (并网).
    /// </summary>
    private int OpeningLength(int start, int end)
    {
        var length = Math.Max(Light.AtStart(text, start, end)?.Length ?? 0, Doing.AtStart(text, start, end)?.Length ?? 0);
        var rest = end - start - length;
        return rest == 1 || rest > 1 && text[start + length] is ('率' or '额' or '量' or '值' or '数' or '者' or '期' or '力') ? 0 : length;
    }

    private Subject Make(CharRange range, bool added)
    {
        var indicator = IndicatorOf(range.Start, range.End);
        var isGrowth = added || indicator is { Category: "economy" or "prices" } && GrowthTails.AtEnd(text, range.Start, range.End) is not null;
        return new Subject(range, indicator, isGrowth, null);
    }

    private bool IsIndicator(int start, int end) => IndicatorOf(start, end) is not null;

    /// <summary>The indicator that the whole run names, but for a neutral ending.</summary>
    private Indicator? IndicatorOf(int start, int end)
    {
        foreach (var mention in mentions)
        {
            if (mention.Range.Start != start || mention.Range.End > end) continue;
            for (var tail = end; tail >= mention.Range.End;)
            {
                if (tail == mention.Range.End) return mention.Indicator;
                if (Tails.AtEnd(text, mention.Range.End, tail) is not { } word) break;
                tail -= word.Length;
            }
        }
        return null;
    }

    private int? YearEnd(int start, int end)
    {
        while (start < end && char.IsAsciiDigit(text[start])) start++;
        if (start == end || text[start] is not ('年' or '月' or '日')) return null;
        start++;
        return start < end && text[start] is '底' or '末' or '初' or '度' or '前' ? start + 1 : start;
    }
}
