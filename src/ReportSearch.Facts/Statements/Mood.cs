using System.Text.RegularExpressions;

namespace ReportSearch.Facts.Statements;

/// <summary>Reads from the wording of a clause whether it plans or reports.</summary>
internal static partial class Mood
{
    /// <summary>What the last word of time or mood in <paramref name="words"/> says; null without one.</summary>
    /// <param name="words">Folded.</param>
    /// <param name="inReview">Whether they stand in a review, where 确保 and 预期目标 tell of plans fulfilled.</param>
    public static Modality? Read(ReadOnlySpan<char> words, bool inReview)
    {
        var past = LastIndex(Past(), words);
        var future = LastIndex(inReview ? Intent() : Future(), words);
        return past < 0 && future < 0 ? null : past > future ? Modality.Result : Modality.Target;
    }

    /// <summary>Whether a clause told of a time past gives what was planned for it: 计划建成5家，实际建成6家.</summary>
    public static bool WasPlanned(ReadOnlySpan<char> clause) =>
        TellsOfMiss(clause) || Planned().IsMatch(clause) && !Fulfilled().IsMatch(clause);

    /// <summary>Whether a clause gives a target that was missed: 没有实现增长8%的目标.</summary>
    public static bool TellsOfMiss(ReadOnlySpan<char> clause) => Missed().IsMatch(clause);

    /// <summary>Whether a clause says that something is done: 已, 了.</summary>
    public static bool IsDone(ReadOnlySpan<char> clause) => Past().IsMatch(clause);

    /// <summary>Whether a clause wishes: 要, 将, 争取.</summary>
    public static bool Wishes(ReadOnlySpan<char> clause) => Wish().IsMatch(clause);

    private static int LastIndex(Regex signal, ReadOnlySpan<char> clause)
    {
        var last = -1;
        foreach (var match in signal.EnumerateMatches(clause)) last = match.Index;
        return last;
    }

    [GeneratedRegex(
        @"(?<!自|不|而)已(?![^,]{1,8}的(?!百分|\d[\d.]*%)|[^,]{0,12}以外)|截至|截止|(?<![为除罢])了(?!解|不起)")]
    private static partial Regex Past();

    [GeneratedRegex(
        "预期目标|主要目标|目标是|的目标|预期(?!寿命)|力争|确保(?!了)|(?:^|[,年])计划(?!经济|单列|生育|内|外)"
        + "|计划(?:草案)?(?:规定|安排|要求|增长|达到|为)|拟|原定|指标[是为]")]
    private static partial Regex Future();

    [GeneratedRegex("力争|拟(?!定|订)|将于|(?<!完成|实现|超过|好于|高于)(?:预期|主要)?目标(?:是|为)|计划(?:到|于|用)")]
    private static partial Regex Intent();

    [GeneratedRegex("(?:^|,|们|必须|都|也|还|均)要|将|(?<!累计|积极|共|已|成功)争取(?!到|上级|中央|国家|专项|\\d)|应当?|必须")]
    private static partial Regex Wish();

    [GeneratedRegex("计划(?=规定|要求|建|增|达|为|投|完成|安排)|原定|预定")]
    private static partial Regex Planned();

    [GeneratedRegex("(?:没有|未能?)(?:实现|完成|达到)[^,]{0,40}目标")]
    private static partial Regex Missed();

    [GeneratedRegex("超过|超额|完成|实际|实现|达到|相比|比")]
    private static partial Regex Fulfilled();
}
