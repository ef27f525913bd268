using System.Text.RegularExpressions;
using ReportSearch.Answers.Conversations;
using ReportSearch.Answers.Coverage;
using ReportSearch.Answers.Evidence;
using ReportSearch.Answers.Questions;
using ReportSearch.Corpus.Places;
using ReportSearch.Facts;
using ReportSearch.Facts.Indicators;
using ReportSearch.Index;
using ReportSearch.Text;

namespace ReportSearch.Answers.Writing;

/// <summary>Which reports speak of something (哪些省提到了…, 有几个市…): how many were searched, which do, a quote of each in the details.</summary>
internal static partial class CoverageWriter
{
    private const int MostNamed = 40;

    /// <summary>The answer; null where the question does not ask which reports speak of it, or names no one thing.</summary>
    public static Answer? Write(Question question, ReportIndex index)
    {
        if (Asked().Match(FollowUpWords.Cased(question.Text)) is not { Success: true } asked) return null;
        var what = Quoted().Replace(asked.Groups["what"].Value.Trim(), "$1");
        var words = TextFolder.Fold(what).Text;
        var mentions = IndicatorCatalog.Default.FindAll(words);
        var indicator = mentions is [var mention] && OfFigures().IsMatch(words.Remove(mention.Range.Start, mention.Range.Length)) ? mention.Indicator : null;
        var reports = Searched(Around(question, words, isOfFigure: indicator is not null), asked.Groups["level"].Value, index);
        if (words.Length < 2 || reports.Count == 0) return null;

        var speaking = new SpeakingReports(index);
        var modality = ModalityReader.Read(words);
        var found = indicator is not null
            ? speaking.Of(indicator, modality, question.Time == QuestionTime.Report ? [] : question.Years, reports)
            : speaking.Of(words, reports);
        if (found.Count == 0 && indicator is null && Several().IsMatch(words)) return null;
        var coverage = Of(found, reports);
        var (says, thing) = indicator is null ? ("说到", what.Contains('“', StringComparison.Ordinal) ? what : $"“{what}”")
            : ("写明", $"“{indicator.Name}”的{modality switch { Modality.Target => "目标", Modality.Result => "结果", _ => "数值" }}");
        var draft = new Draft(question);
        if (found.Count == 0) return draft.Refuse($"查了{coverage.Searched}份报告，都没有{says}{thing}。") with { Coverage = coverage };

        var lines = found.Select(citation => $"{Wording.Of(citation.Passage.Report)}：{citation.Quote}{draft.Cite(citation.Passage, citation.Range)}").ToList();
        if (indicator is null && found.Any(citation => !TextFolder.Fold(citation.Quote).Text.Contains(words, StringComparison.Ordinal)))
            lines.Add($"用别的名称说到的也算在内：{string.Join('、', speaking.Names(words).Skip(1))}");
        var counts = $"查了{coverage.Searched}份报告，{coverage.Speaking.Count}份{says}{thing}，{coverage.Silent.Count}份没有{says}。";
        var named = asked.Groups["not"].Success ? Named($"没有{says}", coverage.Silent) : Named(says, coverage.Speaking);
        return draft.Answer(counts + named, string.Join('\n', lines)) with { Coverage = coverage };
    }

    /// <summary>Which of <paramref name="reports"/> speak, by what was found of them.</summary>
    public static AnswerCoverage Of(IReadOnlyList<Citation> found, IReadOnlyList<ReportHeader> reports)
    {
        var speaking = found.Select(citation => citation.Passage.Report.Id).ToHashSet();
        return new AnswerCoverage([.. reports.Where(r => speaking.Contains(r.Id))], [.. reports.Where(r => !speaking.Contains(r.Id))]);
    }

    /// <summary>
    /// The question without the places and years that what is spoken of names (“十四五”规划). Words are looked for in the reports of the year
    /// asked of, a figure of it in those that may tell it.
    /// </summary>
    private static Question Around(Question question, string words, bool isOfFigure)
    {
        var times = YearReader.Read(words, newest: null);
        var places = Gazetteer.Default.FindAll(words).Select(mention => mention.Place).ToList();
        return question with
        {
            Places = [.. question.Places.Except(places)],
            Years = [.. question.Years.Except(YearMention.Each(times))],
            Period = times.Any(time => time.IsWhole) ? null : question.Period,
            Time = isOfFigure ? question.Time : QuestionTime.Report,
        };
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

    /// <summary>Whose reports do, or do not: the first few places, of a single one the years.</summary>
    private static string Named(string says, IReadOnlyList<ReportHeader> reports)
    {
        var names = reports.Select(NameOf).Distinct().ToList();
        return names.Count == 0 ? ""
            : names.Count == 1 ? $"{says}的报告涉及：{names[0]}{Wording.Years(reports.Select(r => r.Year).OfType<int>())}年。"
            : $"{says}的有：{string.Join('、', names.Take(MostNamed))}{(names.Count > MostNamed ? "等" : "")}。";
    }

    private static string NameOf(ReportHeader report) => report.Place?.Name ?? report.Title;

    [GeneratedRegex("""
        (?:哪些|哪几个?|有几个|多少个?|几个|有哪些)(?:(?<level>省|市|县)份?|城(?<level>市)|地方|地区|年份?|份?(?:政府工作)?报告|年的报告)[^,。?]{0,10}?
        (?<not>没有?|未)?(?:提到|提及|提过|谈到|说到|写到|写了|讲到|讲了|涉及|出现|说起)(?:了|过)?(?<what>[^,。?!]+?)(?:的|吗|呢|这个词|一词)?[?。!]*$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Asked();

    /// <summary>What is said of an indicator's figures beside its name.</summary>
    [GeneratedRegex("^(?:的|增长|增速|预期|计划|目标|实际|完成|结果|情况|数值|数据)*$")]
    private static partial Regex OfFigures();

    /// <summary>A name between marks, alone: “一带一路”, and not “十四五”规划.</summary>
    [GeneratedRegex("^[“\"《]([^“”\"《》]+)[”\"》]$")]
    private static partial Regex Quoted();

    /// <summary>Words that name no one thing: that they stand nowhere as they are does not say that nothing is said of it.</summary>
    [GeneratedRegex("[的和与及、]")]
    private static partial Regex Several();
}
