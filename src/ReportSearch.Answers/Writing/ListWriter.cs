using ReportSearch.Text;

namespace ReportSearch.Answers.Writing;

/// <summary>The members of an enumeration: the whole sentence that holds them.</summary>
internal static class ListWriter
{
    private const int LongestWindow = 220;
    private const int FewestMembers = 2;

    /// <summary>The answer for the one aspect of the question.</summary>
    public static Answer Write(AnswerScope scope)
    {
        var aspect = scope.Aspects[0];
        if (!aspect.IsCovered(scope.Index) && (aspect.Place is not null || aspect.Year is not null))
            return scope.Refusals.NoReport(scope.Question, aspect);
        var window = scope.Best(aspect, LongestWindow);
        if (window is null || window.Coverage < AnswerScope.LeastCoverage) return scope.Refusals.NotSaid(scope.Question, aspect, window);
        var view = window.View;
        var sentences = CharRange.Between(
            view.Sentences[view.Clauses[window.First].Sentence].Start, view.Sentences[view.Clauses[window.Last].Sentence].End);
        var members = sentences.Of(view.Passage.Text).Count('、') + 1;
        var range = members < FewestMembers ? new CharRange(0, view.Passage.Text.Length) : sentences;
        var draft = new Draft(scope.Question);
        return draft.Answer($"{Wording.Of(view.Passage.Report)}：{range.Of(view.Passage.Text)}{draft.Cite(view.Passage, range)}");
    }
}
