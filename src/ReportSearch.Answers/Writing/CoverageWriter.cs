using System.Text.RegularExpressions;
using ReportSearch.Answers.Coverage;
using ReportSearch.Answers.Evidence;
using ReportSearch.Answers.Questions;
using ReportSearch.Corpus.Places;
using ReportSearch.Index;
using ReportSearch.Text;

namespace ReportSearch.Answers.Writing;

/// <summary>Which reports speak of something (哪些省提到了…, 有几个市…): how many were searched, which do, a quote of each in the details.</summary>
internal static partial class CoverageWriter
{
    private const int MostNamed = 12;

    /// <summary>The answer; null where the question does not ask which reports speak of it.</summary>
    public static Answer? Write(Question question, ReportIndex index)
    {
        var folded = TextFolder.Fold(question.Text).Text;
        if (Asked().Match(folded) is not { Success: true } asked) return null;
        var words = asked.Groups["what"].Value.Trim(' ', '“', '”', '"', '《', '》');
        var reports = Searched(question, asked.Groups["level"].Value, index);
        if (words.Length < 2 || reports.Count == 0) return null;

        var speaking = new SpeakingReports(index);
        var found = question.Indicators.Count > 0
            ? speaking.Of(question.Indicators[0], ModalityReader.Read(words), [], reports)
            : speaking.Of(words, reports);
        var coverage = Of(found, reports);
        var what = question.Indicators.Count > 0 ? question.Indicators[0].Name : words;
        var draft = new Draft(question);
        var lines = found.Select(citation => $"{Wording.Of(citation.Passage.Report)}：{citation.Quote}{draft.Cite(citation.Passage, citation.Range)}").ToList();
        var counts = $"查了{coverage.Searched}份报告，{coverage.Speaking.Count}份说到“{what}”，{coverage.Silent.Count}份没有说到";
        if (found.Count == 0) return draft.Refuse($"查了{coverage.Searched}份报告，都没有说到“{what}”。") with { Coverage = coverage };
        var names = coverage.Speaking.Select(NameOf).Distinct().ToList();
        if (question.Indicators.Count == 0 && found.Any(citation => !TextFolder.Fold(citation.Quote).Text.Contains(words, StringComparison.Ordinal))) lines.Add($"用别的名称说到的也算在内：{string.Join('、', speaking.Names(words).Skip(1))}");
        var named = names.Count > 1 ? $"说到的有：{string.Join('、', names.Take(MostNamed))}{(names.Count > MostNamed ? "等" : "")}"
            : $"说到的报告涉及：{names[0]}{Wording.Years(coverage.Speaking.Select(r => r.Year).OfType<int>())}年";
        return draft.Answer($"{counts}。{named}。", string.Join('\n', lines)) with { Coverage = coverage };
    }

    /// <summary>Which of <paramref name="reports"/> speak, by what was found of them.</summary>
    public static AnswerCoverage Of(IReadOnlyList<Citation> found, IReadOnlyList<ReportHeader> reports)
    {
        var speaking = found.Select(citation => citation.Passage.Report.Id).ToHashSet();
        return new AnswerCoverage([.. reports.Where(r => speaking.Contains(r.Id))], [.. reports.Where(r => !speaking.Contains(r.Id))]);
    }

    /// <summary>The reports of the places, level and years asked of.</summary>
    private static List<ReportHeader> Searched(Question question, string level, ReportIndex index)
    {
        var all = index.Matching(Aspect.Union(question) with { AdmitUnknown = false });
        return [.. all.Where(report => level switch
        {
            "省" => report.Place?.Level == PlaceLevel.Province,
            "市" => report.Place?.Level == PlaceLevel.Prefecture,
            "县" => report.Place?.Level == PlaceLevel.County,
            _ => true,
        })];
    }

    private static string NameOf(ReportHeader report) => report.Place?.Name ?? report.Title;

    [GeneratedRegex("""
        (?:哪些|哪几个?|有几个|多少个?|几个|有哪些)(?:(?<level>省|市|县)份?|城市|地方|地区|年份?|份?(?:政府工作)?报告|年的报告)[^,。?]{0,10}?
        (?:提到|提及|提过|谈到|说到|写到|写了|讲到|讲了|涉及|出现|说起)(?:了|过)?(?<what>[^,。?!]+?)(?:的|吗|呢|这个词|一词)?[?。!]*$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Asked();
}
