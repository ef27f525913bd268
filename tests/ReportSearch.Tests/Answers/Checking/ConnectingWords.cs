using System.Text.RegularExpressions;
using ReportSearch.Answers;
using ReportSearch.Answers.Checking;
using ReportSearch.Answers.Commitments;
using ReportSearch.Answers.Writing;
using ReportSearch.Facts.Indicators;

namespace ReportSearch.Tests.Answers.Checking;

/// <summary>The words that answers are made of beside their quotes: attributions, fixed phrases, names, years and counts.</summary>
internal static partial class ConnectingWords
{
    private const int ShortestQuote = 6;

    /// <summary>The fixed phrases of all writers; a new one belongs here. Longer ones that hold others come first.</summary>
    private static readonly string[] Phrases =
    [
        .. new[]
        {
            "这些报告里没有能回答", "这些报告里没有", "本级的报告", "的报告", "现有报告涉及", "现有", "相关的", "份报告", "查了", "没有找到提出目标的原文", "没有找到", "的答案", "答案",
            "最接近的一句", "报告里没有", "这个说法", "写的是", "写明", "最高的是", "最低的是", "等，并列", "提出", "后来的报告没有提到结果", "后来的报告没有提到", "结果：",
            "两处不一致", "两处一致", "两处都提到", "其余", "请分开问", "仅看数字", "相差", "相同", "高于", "低于", "多于", "个百分点", "没有这个数字", "另有", "没有提到",
            "没有说到的", "没有写明的", "没有写明数值", "只写了变化", "份没有说到", "份没有写明", "都没有说到", "都没有写明", "份说到", "说到的", "写明的", "报告涉及", "的数值", "的目标", "的结果", "用别的名称说到的也算在内",
            "这不是政府", "工作报告能回答的问题", "这里只从", "里找原文作答", "按", "查",
            "问题没有写明地区", "请写明是哪里", "份写明", "例如",
            CitationChecker.SomeWithheld, CitationChecker.AllWithheld,
        }.OrderByDescending(phrase => phrase.Length),
    ];

    /// <summary>What of a claim is neither a quote of its citations nor connecting words; empty where all is accounted for.</summary>
    public static string Unaccounted(Claim claim, Answer answer, IReadOnlyList<string> places)
    {
        var cited = claim.Markers.Select(m => answer.Citations[m - 1]).ToList();
        var words = Marker().Replace(claim.Text, "");
        foreach (var report in answer.Citations.Select(c => c.Passage.Report).Distinct()) words = words.Replace(Wording.Of(report), "|", StringComparison.Ordinal);
        foreach (var citation in cited) words = WithoutQuotes(words.Replace(citation.Quote, "|", StringComparison.Ordinal), citation.Passage.Text);
        foreach (var phrase in Phrases) words = words.Replace(phrase, "|", StringComparison.Ordinal);
        foreach (var name in Names(answer).Concat(places)) words = words.Replace(name, "|", StringComparison.Ordinal);
        words = Joined().Replace(Count().Replace(words, "|"), "|");
        return words.Any(char.IsLetterOrDigit) ? words.Trim() : "";
    }

    private static IEnumerable<string> Names(Answer answer) =>
    [
        .. answer.Question.Places.Select(p => p.Name),
        .. IndicatorCatalog.Default.All.Select(i => i.Name).OrderByDescending(name => name.Length),
        .. Enum.GetValues<CommitmentStatus>().Select(StatusWord.Of),
        "全国", "国务院",
    ];

    /// <summary>Runs of a passage that are left where a quote was cut or put together.</summary>
    private static string WithoutQuotes(string words, string passage)
    {
        for (var at = 0; at + ShortestQuote <= words.Length; at++)
        {
            var length = 0;
            while (at + length < words.Length && passage.Contains(words.Substring(at, length + 1), StringComparison.Ordinal)) length++;
            if (length >= ShortestQuote) words = words[..at] + "|" + words[(at + length)..];
        }
        return words;
    }

    [GeneratedRegex(@"\[[0-9]{1,3}\]")]
    private static partial Regex Marker();

    /// <summary>和 between two names.</summary>
    [GeneratedRegex(@"\|和\|")]
    private static partial Regex Joined();

    /// <summary>Years, counts of reports, and differences: what numbers are left is for the checker, which holds each.</summary>
    [GeneratedRegex(@"(?:19|20)[0-9]{2}(?![0-9]*[万亿个])(?:—(?:19|20)[0-9]{2})?年?|等?[0-9]+个|[0-9.]+(?:[万亿]*(?:元|吨|人|家|个|斤|亩|户|套|公里|所|座|项|件|平方米|千瓦时|千瓦|度))?|“[^”]*”")]
    private static partial Regex Count();
}
