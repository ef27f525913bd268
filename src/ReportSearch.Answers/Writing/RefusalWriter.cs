using ReportSearch.Answers.Evidence;
using ReportSearch.Answers.Indicators;
using ReportSearch.Answers.Questions;
using ReportSearch.Corpus.Places;
using ReportSearch.Index;

namespace ReportSearch.Answers.Writing;

/// <summary>Says that the reports do not tell: what was looked for, and what is there instead.</summary>
internal sealed class RefusalWriter(ReportIndex index)
{
    /// <summary>Words that meet less of the question than this are no help.</summary>
    private const double LeastCoverageToShow = 0.3;

    /// <summary>A request that no report can meet.</summary>
    public static Answer OffSubject(Question question, ReportIndex index) =>
        new Draft(question).Refuse($"这不是政府工作报告能回答的问题。这里只从现有的{index.ReportCount}份报告里找原文作答。") with { Counted = [index.ReportCount] };

    /// <summary>No report of the place and year asked of.</summary>
    public Answer NoReport(Question question, Aspect missing)
    {
        var ofPlace = missing.Place is { } asked ? [.. index.Groups.Where(r => r.Place?.IsAmong(asked) == true)] : index.Groups;
        var draft = new Draft(question);
        var places = Places(ofPlace.Count > 0 ? ofPlace : index.Groups);
        var own = ofPlace.Where(r => missing.Place is null || r.Place == missing.Place).ToList();
        if (missing.Place is { } place && own.Count == 0)
            return draft.Refuse($"这些报告里没有{place.Name}本级的报告。{(places.Count > 0 ? $"现有报告涉及：{Wording.List(places)}。" : "")}");
        return draft.Refuse(
            $"这些报告里没有能回答{Wording.Of(missing)}的报告。{missing.Place?.Name}现有{Wording.Years(own.Select(r => r.Year).OfType<int>())}年的报告。");
    }

    /// <summary>The reports are there but do not say it; <paramref name="nearest"/> is the closest they come.</summary>
    public Answer NotSaid(Question question, Aspect aspect, ClauseWindow? nearest)
    {
        var draft = new Draft(question);
        var searched = index.CountMatching(aspect.Filter);
        var what = question.Indicators.Count > 0 ? $"“{question.Indicators[0].Name}”的" : "";
        var text = $"查了{Wording.Of(aspect)}相关的{searched}份报告，没有找到{what}答案。";
        var isNear = nearest is not null && nearest.Coverage >= LeastCoverageToShow;
        return draft.Refuse(!isNear ? text : $"{text}最接近的一句（{Wording.Of(nearest!.Passage.Report)}）：{draft.Quote(nearest)}") with { Counted = [searched] };
    }

    /// <summary>A level is asked for, and the report tells the change alone.</summary>
    public static Answer OnlyChange(Question question, IndicatorRow change)
    {
        var draft = new Draft(question);
        return draft.Refuse(Wording.OnlyChange(change, draft));
    }

    /// <summary>A figure that the question takes for granted is not what the reports say.</summary>
    public static Answer NotSo(Question question, string claimed, ClauseWindow said)
    {
        var draft = new Draft(question);
        return draft.Refuse($"报告里没有“{claimed}”这个说法。{Wording.Of(said.Passage.Report)}写的是：{draft.Quote(said)}");
    }

    private static List<string> Places(IReadOnlyList<ReportGroup> reports) =>
        [.. reports.Select(r => r.Place).OfType<Place>().OrderBy(p => p.Code, StringComparer.Ordinal).Select(p => p.Name).Distinct()];
}
