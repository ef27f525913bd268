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
    private const int Passages = 20;
    private const double LeastCoverage = 0.35;

    /// <summary>The answer for the one aspect of the question.</summary>
    public static Answer Write(AnswerScope scope)
    {
        var aspect = scope.Aspects[0];
        if (scope.Uncovered(aspect) is { } refusal) return refusal;
        var ranked = scope.Rank(aspect, LongestWindow).Where(r => r.Window is not null).Take(Passages).ToList();
        var focus = scope.FocusOf(aspect);
        var sentences = new SentenceRanker(focus, MatterWanted.Of(scope.Question), LongestAnswer).Rank(ranked);
        var best = new ListChooser(focus).Best(sentences);
        if (best is null || focus.Grounds(best.Coverage, best.Passage) < LeastCoverage || !scope.TellsTime(ranked[0].Window!))
            return Near(scope, aspect, ranked.FirstOrDefault()?.Window) ?? scope.Refusals.NotSaid(scope.Question, aspect, ranked.FirstOrDefault()?.Window);
        var view = ranked.First(r => r.Hit.Passage.Id == best.Passage.Id).Window!.View;
        var draft = new Draft(scope.Question);
        var items = Numbered(view, best.Range, scope);
        items.Insert(0, (view.Passage, best.Range));
        return draft.Answer(Wording.Of(view.Passage.Report) + "："
            + string.Concat(Merge(items).Select(i => i.Range.Of(i.Passage.Text).ToString() + draft.Cite(i.Passage, i.Range))));
    }

    /// <summary>The clauses found, where they answer though no sentence by itself does: members that are told each by its own words.</summary>
    private static Answer? Near(AnswerScope scope, Aspect aspect, ClauseWindow? window)
    {
        if (window is null || !scope.Answers(window, aspect)) return null;
        var draft = new Draft(scope.Question);
        return draft.Answer($"{Wording.Of(window.Passage.Report)}：{draft.Quote(window)}");
    }

    /// <summary>
    /// The sentences behind <paramref name="lead"/>, where it leads in to them, that begin with a number, into the passages that follow,
    /// as long as there is room.
    /// </summary>
    private static List<(Passage Passage, CharRange Range)> Numbered(PassageView view, CharRange lead, AnswerScope scope)
    {
        var items = new List<(Passage, CharRange)>();
        var room = LongestAnswer - lead.Length;
        if (!LeadIn().IsMatch(lead.Of(view.Passage.Text))) return items;
        var following = scope.Index.Passages(view.Passage.Report.Id).SkipWhile(p => p.Id != view.Passage.Id).Select(PassageView.Of);
        var from = view.Sentences.TakeWhile(s => s.Start < lead.End).Count();
        foreach (var next in following)
        {
            for (var s = from; s < next.Sentences.Count; s++)
            {
                room -= next.Sentences[s].Length;
                if (room < 0 || !Number().IsMatch(next.Sentences[s].Of(next.Passage.Text))) return items;
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
    private static partial Regex Number();
}
