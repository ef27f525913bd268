using ReportSearch.Answers.Coverage;
using ReportSearch.Answers.Indicators;
using ReportSearch.Answers.Questions;

namespace ReportSearch.Answers.Writing;

/// <summary>A figure of an indicator asked for without a place, where the reports of several places state one: no place's figure is the answer.</summary>
internal static class UnplacedWriter
{
    private const int MostQuoted = 3;

    /// <summary>
    /// How many reports state it and the figures of the first few, the rest in the details; null where a place is meant, or fewer than two
    /// places' reports state it.
    /// </summary>
    public static Answer? Write(AnswerScope scope)
    {
        var (question, index) = (scope.Question, scope.Index);
        if (question is not { Places.Count: 0, Kind: QuestionKind.Value, Indicators: [var indicator] } || !IndicatorQuestion.IsPlain(question, index)) return null;
        var reports = index.Matching(scope.Aspects[0].Filter with { AdmitUnknown = false });
        var found = new SpeakingReports(index).Of(indicator, question.Modality, question.Time == QuestionTime.Report ? [] : question.Years, reports);
        if (found.Select(citation => citation.Passage.Report.Place?.Code).Distinct().Count() < 2) return null;
        var coverage = CoverageWriter.Of(found, reports);
        var draft = new Draft(question);
        var lines = found.Select(citation => $"{Wording.Of(citation.Passage.Report)}：{citation.Quote}{draft.Cite(citation.Passage, citation.Range)}").ToList();
        return draft.Answer(
            $"问题没有写明地区，请写明是哪里。查了{coverage.Searched}份报告，{coverage.Speaking.Count}份写明“{indicator.Name}”。例如：{string.Join("；", lines.Take(MostQuoted))}",
            string.Join('\n', lines.Skip(MostQuoted))) with
        { Coverage = coverage };
    }
}
