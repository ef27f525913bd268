using System.Buffers;
using System.Text.RegularExpressions;

namespace ReportSearch.Facts.Statements;

/// <summary>The words between a subject and its figure: 分别比上年增长, 预计达到.</summary>
/// <param name="Start">Where they begin, which is where the subject ends.</param>
/// <param name="Motion">What the verb says; the one nearest to the figure counts.</param>
/// <param name="IsShared">Whether 均 or 都 says the figure of every subject listed.</param>
/// <param name="IsBase">Whether 由, 从 or 比 marks the figure as where a change began.</param>
/// <param name="IsComparison">Whether the figure tells the distance to another place: 高于全省1.2个百分点.</param>
internal readonly partial record struct Predicate(
    int Start, Motion Motion, bool IsShared, bool IsBase, bool IsComparison)
{
    private static readonly WordEdges Levels = new("""
        达到 达到了 达 为 是 到 至 稳定在 稳定到 保持在 保持 控制在 维持在 稳居 占 居 位居 列 排名 合计 总计
        总额 计 提高到 提高至 提升到 提升至 增加到 增加至 增长到 增长至 增至 上升到 上升至 升至 升到 扩大到
        扩大至 降到 降至 降为 降低到 降低至 下降到 下降至 下降为 减少到 减少至 减至 回落到 调整到 调整为
        突破了 突破 超过 超过了 连跨 跨上 跨越 跨过 迈上 迈过 跃上 站上 登上 越过 在 高达 多达 不足 相当于 分别为 增为 减为 转为 延长到 延长至 缩短至 缩短到 压缩至
        压缩到 压减至 压减到 发展到 恢复到 壮大到 推高到 翻到 收窄到 收窄至 可达 长达 合 折合 约合 跃居 上升
        安排为 计划为 定为 调到 调高到 调整至 到达 收到 共收到 累计达 仅为 仅
        """);

    private static readonly WordEdges Rises = new("""
        增长 增长了 提高 提高了 上升了 增加 增加了 上涨 上涨了 增 涨 提升 提升了 扩大 扩大了 攀升 新增
        新增了 净增 增收 增产 多增 增幅 涨幅 增速 增长率 增长速度 增速达 上调 翻 翻了 加快 递增 升 延长 增值
        """);

    private static readonly WordEdges GrowthNouns = new("增幅 涨幅 增速 增长率 增长速度 增长幅度 上涨幅度 降幅 减幅 下降幅度");

    private static readonly WordEdges Falls = new("""
        下降 下降了 降低 降低了 减少 减少了 压减 压减了 回落 回落了 下跌 收窄 缩减 压缩 压缩了 缩短 缩短了
        降 减 下调 减幅 降幅 跌 减产 少 精简 削减 减轻 裁减 裁减了
        """);

    private static readonly WordEdges Fillers = new("""
        分别 同比 环比 年均 平均 累计 预计 总共 共 已 已经 均 都 实际 名义 再 净 又 就 则 了 将 要 全年 只
        只有 稳定 力争 确保 首次 再次 历史性 连续 每年 平均每年 同口径 可比口径 按可比价计算 按可比价格计算
        按可比口径 按不变价计算 扣除价格因素 扣除物价因素 扣除物价上升因素 扣除物价上涨因素 扣除价格上涨因素
        双双 全部 也 还 有 拥有 共有 取得 获得 形成 完成 完成了 实现 实现了 超额完成 总体 基本 进一步 继续
        逐步 分别比 的 可以 计划 计划安排 拟 拟安排 预期 规定 原定 有望 将要 应该 应当 以至 只差 仅差 成为 略 或 或者 却 约 大约 约有 约为 大约有 近 最高 最低 已有
        现有 共计 总计 人均 每人 每人每年 每人每月 每户 每亩 每月 每日 每天 户均 亩均 各 现已 还要 仍 仍有 仍以 以 就有 便有 再次
        """);

    private static readonly WordEdges Shared = new("均 都 双双 各");

    /// <summary>Characters that end nouns too: 平均, 合计, 首都.</summary>
    private static readonly SearchValues<char> Ambiguous = SearchValues.Create("均有计合少升各近仅列在约以");

    private static readonly WordEdges Bases = new("由 从 由原来的 从原来的 由前两年 由前三年 由前几年 由前五年 由往年 由上年的 从上年的 由原定 由原定的 从原定的");

    /// <summary>
    /// Strips the predicate from the end of <paramref name="text"/>[<paramref name="start"/>..<paramref name="end"/>].
    /// </summary>
    /// <param name="text">A folded sentence.</param>
    /// <param name="start">Where the clause begins.</param>
    /// <param name="end">Where the figure begins.</param>
    /// <param name="isRank">Whether the figure is a rank, before which 居全省 and the like belong to the
    /// predicate.</param>
    /// <param name="words">The sentence's.</param>
    public static Predicate Strip(string text, int start, int end, bool isRank, SentenceWords words)
    {
        if (isRank && Ranking().Match(text, start, end - start) is { Success: true } ranking) end = ranking.Index;
        var motion = Motion.None;
        bool isShared = false, isBase = false, isComparison = false;
        for (var stripped = true; stripped && end > start;)
        {
            stripped = true;
            if (Bases.AtEnd(text, start, end) is { } origin)
            {
                isBase = motion == Motion.None;
                end -= origin.Length;
            }
            else if (Longest(text, start, end, words) is { Length: > 0 } verb)
            {
                if (motion == Motion.None || GrowthNouns.AtEnd(text, start, end) is not null)
                    motion = verb.Motion ?? motion;
                isShared |= Shared.AtEnd(text, start, end)?.Length == verb.Length;
                end -= verb.Length;
            }
            else if (Comparison().Match(text, start, end - start) is { Success: true } comparison)
            {
                isBase |= motion == Motion.None && comparison.ValueSpan[0] == '比';
                isComparison |= !comparison.Groups["time"].Success;
                end = comparison.Index;
            }
            else if (Time().Match(text, start, end - start) is { Success: true } time) end = time.Index;
            else stripped = false;
        }
        return new Predicate(end, motion, isShared, isBase, isComparison);
    }

    private static (int Length, Motion? Motion) Longest(string text, int start, int end, SentenceWords words)
    {
        (int Length, Motion? Motion) longest = default;
        Try(Levels, Statements.Motion.Level);
        Try(Rises, Statements.Motion.Rise);
        Try(Falls, Statements.Motion.Fall);
        Try(Fillers, null);
        return longest;

        void Try(WordEdges verbs, Motion? motion)
        {
            if (verbs.AtEnd(text, start, end) is { } word && word.Length > longest.Length
                && (word.Length > 1 || !Ambiguous.Contains(word[0]) || words.IsBoundary(end - 1))
                && !(end < text.Length && text[end] == '的' && SubjectWords.Plans.AtEnd(text, start, end) is not null))
                longest = (word.Length, motion);
        }
    }

    [GeneratedRegex(
        @"(?:同?比(?![重例值率])|较|高于|低于|快于|高出|好于|优于|慢于|领先|等于|相当于)"
        + @"(?:(?<time>上年|去年|前年|前\w年|上一?年度|同期|计划|年初|上?一?季度|[^,、%]{0,8}年)[^,、%]{0,4}"
        + @"|[^,、%的\d]{1,12}?)(?:高出?|低|快|慢|多|少)?$")]
    private static partial Regex Comparison();

    [GeneratedRegex("(?:稳居|位居|居(?!民)|位列|列|排名?|跻身|进入|跃居|跃升|上升|(?<!提)升)(?:到|至|在|为)?[^,、%]{0,14}$|(?:全国|全省|全市|全区|世界|全球)$")]
    private static partial Regex Ranking();

    [GeneratedRegex(
        @"(?:已?连续[^,、%]{1,4}年(?:以上|超过|突破)?"
        + @"|(?:(?<!增加|增长|提高|提升|上升|下降|降低|减少|扩大|发展|回落|缩小|调整|[增升降减])到|在|于)?(?:\d{4}|[〇一二三四五六七八九]{4})年(?:底|末|度)?"
        + @"|[一二三四五六七八九]十年代|[在从](?:\d{4}|[〇一二三四五六七八九]{4})年?(?:到|至|--?)(?:\d{4}|[〇一二三四五六七八九]{4})年(?:期?间)?"
        + @"|(?:要)?在[^,、%]{1,12}(?:基础|基数|水平)上"
        + @"|(?<![比较按])(?:[今去上]年(?:底|末)?|年底|年末|[上下]半年|[前第]?[一二三四]季度))$")]
    private static partial Regex Time();
}
