using System.Text.RegularExpressions;
using ReportSearch.Answers.Evidence;
using ReportSearch.Index.Passages;
using ReportSearch.Text;

namespace ReportSearch.Answers.Writing;

/// <summary>
/// The members of an enumeration: the whole sentence that holds them, or the numbered sentences that follow a lead-in.
/// </summary>
internal static partial class ListWriter
{
    private const int LongestWindow = 220;
    private const int LongestAnswer = 760;
    private const int FewestMembers = 2;
    private const double LeastCoverage = 0.35;

    /// <summary>The answer for the one aspect of the question.</summary>
    public static Answer Write(AnswerScope scope)
    {
        var aspect = scope.Aspects[0];
        if (scope.Uncovered(aspect) is { } refusal) return refusal;
        var window = scope.Best(aspect, LongestWindow);
        if (window is null || window.Coverage < LeastCoverage || !scope.TellsTime(window))
            return scope.Refusals.NotSaid(scope.Question, aspect, window);
        var view = window.View;
        int first = view.Clauses[window.First].Sentence, last = view.Clauses[window.Last].Sentence;
        var draft = new Draft(scope.Question);
        if (first == last && NumberedAfter(view, last, scope) is { Count: > 0 } items)
        {
            items.Insert(0, (view.Passage, view.Sentences[last]));
            return draft.Answer(string.Concat(Merge(items).Select(i => i.Range.Of(i.Passage.Text).ToString() + draft.Cite(i.Passage, i.Range))));
        }
        var sentences = CharRange.Between(view.Sentences[first].Start, view.Sentences[last].End);
        var members = sentences.Of(view.Passage.Text).Count('、') + 1;
        var range = members < FewestMembers ? new CharRange(0, view.Passage.Text.Length) : sentences;
        return draft.Answer($"{Wording.Of(view.Passage.Report)}：{range.Of(view.Passage.Text)}{draft.Cite(view.Passage, range)}");
    }

    /// <summary>
    /// The sentences behind <paramref name="sentence"/> that begin with a number, into the passages that follow, as
    /// long as there is room.
    /// </summary>
    private static List<(Passage Passage, CharRange Range)> NumberedAfter(PassageView view, int sentence, AnswerScope scope)
    {
        var items = new List<(Passage, CharRange)>();
        var room = LongestAnswer - view.Sentences[sentence].Length;
        var text = view.Passage.Text;
        if (!LeadIn().IsMatch(view.Sentences[sentence].Of(text))) return items;
        var following = scope.Index.Passages(view.Passage.Report.Id).SkipWhile(p => p.Id != view.Passage.Id).Select(PassageView.Of);
        var from = sentence + 1;
        foreach (var next in following)
        {
            for (var s = from; s < next.Sentences.Count; s++)
            {
                room -= next.Sentences[s].Length;
                if (room < 0 || !Numbered().IsMatch(next.Sentences[s].Of(next.Passage.Text))) return items;
                items.Add((next.Passage, next.Sentences[s]));
            }
            from = 0;
        }
        return items;
    }

    /// <summary>Neighbouring sentences of one passage as one range.</summary>
    private static List<(Passage Passage, CharRange Range)> Merge(List<(Passage Passage, CharRange Range)> items)
    {
        var merged = new List<(Passage Passage, CharRange Range)>();
        foreach (var item in items)
            if (merged.Count > 0 && merged[^1].Passage.Id == item.Passage.Id)
                merged[^1] = (item.Passage, CharRange.Between(merged[^1].Range.Start, item.Range.End));
            else merged.Add(item);
        return merged;
    }

    [GeneratedRegex("(?:[：:]|一是|一、|（一）|\\d+[件项个条]实事|以下|如下)")]
    private static partial Regex LeadIn();

    [GeneratedRegex("^[\\s　]*(?:[一二三四五六七八九十]+[是、要]|[（(][一二三四五六七八九十]+[）)]|\\d+[.、．]|第[一二三四五六七八九十]+[，,、])")]
    private static partial Regex Numbered();
}
