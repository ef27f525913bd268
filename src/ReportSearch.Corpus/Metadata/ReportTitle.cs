using System.Text.RegularExpressions;
using ReportSearch.Corpus.Places;

namespace ReportSearch.Corpus.Metadata;

/// <summary>Tells a report's title: a line of its head, else its file's name, else what it is.</summary>
internal static partial class ReportTitle
{
    /// <summary>The title; never empty.</summary>
    public static string Of(ReportEvidence evidence, Place? place, int? year, string kind)
    {
        var line = InHead(evidence.HeadLines);
        if (line is not null && line != ReportKind.WorkReport) return line;
        if (Chinese().Count(evidence.FileName) > 1) return evidence.FileName.Trim();
        if (place is not null || year is not null)
            return $"{place?.Name}{(year is { } known ? $"{known}年" : "")}{kind}";
        return line ?? evidence.FileName;
    }

    private static string? InHead(IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (!TitleNoun().IsMatch(lines[i]) || NoTitle().IsMatch(lines[i])) continue;
            var subtitle = lines[i].StartsWith('—') && i > 0 && !NoTitle().IsMatch(lines[i - 1]);
            return subtitle ? lines[i - 1] + lines[i] : lines[i].TrimStart('—');
        }
        return null;
    }

    [GeneratedRegex("(?:报告|公报|纲要|规划|计划|解读|综述|侧记|草案)[》（）()摘要全文送审稿]*$")]
    private static partial Regex TitleNoun();

    // A byline, a heading, a sentence.
    [GeneratedRegex("会议上|[。；：:]|^各位|^来源|^[（(]|^[一二三四五六七八九十]+、|作政府工作报告$")]
    private static partial Regex NoTitle();

    [GeneratedRegex(@"[\u4e00-\u9fff]")]
    private static partial Regex Chinese();
}
