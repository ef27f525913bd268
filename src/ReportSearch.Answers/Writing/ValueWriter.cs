namespace ReportSearch.Answers.Writing;

/// <summary>
/// A figure or a name: the clauses that state it, with those around them where they do not name what is stated.
/// </summary>
internal static class ValueWriter
{
    private const int LongestWindow = 92;
    private const int ReadableLength = 64;

    /// <summary>The answer for the one aspect of the question.</summary>
    public static Answer Write(AnswerScope scope)
    {
        var aspect = scope.Aspects[0];
        if (scope.Uncovered(aspect) is { } refusal) return refusal;
        if (FigureRow.Of(scope) is { } rows && rows.Any(row => row.Figure is not null)) return OfIndicators(scope, rows);
        if (UnplacedWriter.Write(scope) is { } ofSeveral) return ofSeveral;
        var window = scope.Best(aspect, LongestWindow);
        if (!scope.Answers(window, aspect) && scope.FocusOf(aspect).Figure is { LevelAlone: true } wanted
            && FigureRow.Of(scope, wanted.Changed)?.Select(row => row.Figure).FirstOrDefault(figure => figure is not null) is { } change)
            return RefusalWriter.OnlyChange(scope.Question, change);
        if (window is null || !scope.Answers(window, aspect)) return scope.Refusals.NotSaid(scope.Question, aspect, window);
        if (Presupposition.Deny(scope, aspect, window) is { } denial) return denial;
        var draft = new Draft(scope.Question);
        var words = scope.FocusOf(aspect).HasIndicator && window.NamesIndicator ? window : window.Widened(ReadableLength);
        return draft.Answer($"{Wording.Of(window.Passage.Report)}：{draft.Quote(words)}");
    }

    /// <summary>The figure of each indicator; where the question leaves open whether the plan or the result is meant, both.</summary>
    private static Answer OfIndicators(AnswerScope scope, IReadOnlyList<FigureRow> rows)
    {
        var draft = new Draft(scope.Question);
        var lines = rows.SelectMany(row => row.Told.Count == 0
            ? [$"{row.Indicator.Name}：没有找到"]
            : row.Told.Select(told => $"{Wording.Of(told)}{draft.Quote(told)}"));
        var answer = draft.Answer(string.Join("；", lines.Distinct(StringComparer.Ordinal)));
        return answer with { Chart = FigureTable.Chart(rows), Table = rows.Count > 1 ? FigureTable.Of(rows, draft) : null };
    }
}
