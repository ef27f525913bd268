using System.Text.RegularExpressions;

namespace ReportSearch.Corpus.Metadata;

/// <summary>Tells the kind of a report from its name and head, else from its text.</summary>
internal static partial class ReportKind
{
    /// <summary>The yearly report of a government to its congress.</summary>
    public const string WorkReport = "政府工作报告";

    private const string Other = "其他";

    // The first that a line answers to.
    private static readonly (Regex Words, string Kind)[] Kinds =
    [
        (Communique(), "统计公报"), (Plan(), "规划纲要"), (Development(), "国民经济和社会发展计划报告"), (Budget(), "预算报告"),
        (Work(), WorkReport), (Reading(), "会议精神解读"), (Meeting(), "会议报道"),
    ];

    /// <summary>The kind; 其他 where nothing tells.</summary>
    public static string Of(ReportEvidence evidence) =>
        InLine(evidence.PathNames[0])
        ?? evidence.Head.Select(InLine).FirstOrDefault(kind => kind is not null)
        ?? (TextOfWorkReport().IsMatch(evidence.Body) ? WorkReport : Other);

    private static string? InLine(string line) =>
        Kinds.Where(kind => kind.Words.IsMatch(line)).Select(kind => kind.Kind).FirstOrDefault();

    [GeneratedRegex("统计公报")]
    private static partial Regex Communique();

    [GeneratedRegex("规划纲要|(?:规划|计划)和.*远景目标纲要|个五年(?:规划|计划)(?:纲要)?$")]
    private static partial Regex Plan();

    [GeneratedRegex("国民经济(?:和|与)社会发展.*(?:计划|报告)")]
    private static partial Regex Development();

    [GeneratedRegex("预算.*报告|(?:决算|预算)草案")]
    private static partial Regex Budget();

    [GeneratedRegex("(?:政府|国务院)工作(?:的)?报告")]
    private static partial Regex Work();

    [GeneratedRegex("(?:全会|会议).*解读|解读.*(?:全会|会议)")]
    private static partial Regex Reading();

    [GeneratedRegex("(?:全会|全体会议|工作会议).{0,12}(?:召开|举行|综述|侧记|公报)")]
    private static partial Regex Meeting();

    [GeneratedRegex("政府工作|各位代表|人民代表大会|工作安排|工作回顾|主要预期目标")]
    private static partial Regex TextOfWorkReport();
}
