using ReportSearch.Answers.Evidence;

namespace ReportSearch.Answers.Writing;

/// <summary>The same thing of several places or years: a line for each.</summary>
internal static class ComparisonWriter
{
    private const int LongestWindow = 56;

    /// <summary>The answer, in the order of the question; what no report tells is said.</summary>
    public static Answer Write(AnswerScope scope)
    {
        var aspects = Covered(scope);
        var draft = new Draft(scope.Question);
        var lines = new List<string>();
        var answered = 0;
        foreach (var aspect in aspects)
        {
            var window = aspect.IsCovered(scope.Index) ? scope.Best(aspect, LongestWindow) : null;
            if (scope.Answers(window, aspect))
            {
                answered++;
                lines.Add($"{Wording.Of(window!.Passage.Report)}：{draft.Quote(window)}");
            }
            else lines.Add($"{Wording.Of(aspect)}：没有找到");
        }
        if (answered > 0) return draft.Answer(string.Join("；", lines.Distinct()));
        var missing = aspects.FirstOrDefault(a => !a.IsCovered(scope.Index));
        return missing is not null
            ? scope.Refusals.NoReport(scope.Question, missing)
            : scope.Refusals.NotSaid(scope.Question, aspects[0], scope.Best(aspects[0], LongestWindow));
    }

    /// <summary>
    /// Every place with every year; a pair without a report is left out where the place, and the year, are met in
    /// another pair.
    /// </summary>
    private static List<Aspect> Covered(AnswerScope scope)
    {
        var all = scope.Aspects;
        var covered = all.Where(a => a.IsCovered(scope.Index)).ToHashSet();
        return [.. all.Where(a => covered.Contains(a)
            || !(covered.Any(c => c.Place == a.Place) && covered.Any(c => c.Year == a.Year)))];
    }
}
