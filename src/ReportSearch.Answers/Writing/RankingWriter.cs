using ReportSearch.Answers.Evidence;
using ReportSearch.Text;

namespace ReportSearch.Answers.Writing;

/// <summary>Which place or year has the most or the least of an indicator, over every report that states it.</summary>
internal static class RankingWriter
{
    private static readonly string[] Least = ["最低", "最少", "最小", "最慢", "lowest"];

    /// <summary>The answer; without a known indicator, that of a value.</summary>
    public static Answer Write(AnswerScope scope)
    {
        if (scope.Question.Indicators.Count == 0) return ValueWriter.Write(scope);
        var indicator = scope.Question.Indicators[0];
        var filter = Aspect.Union(scope.Question) with { AdmitUnknown = false };
        var modality = scope.Question.Modality;
        var wanted = FigureWanted.Of(scope.Question);
        var stated = scope.Index.Speaking(indicator, modality, filter)
            .SelectMany(passage => PassageView.Of(passage).FiguresOf(indicator))
            .Where(s => (modality is null || s.Figure.Modality == modality) && wanted.Fits(s.Figure))
            .GroupBy(s => s.Window.Passage.Report.Id)
            .Select(report => report.First())
            .ToList();
        if (stated.Count < 2) return ValueWriter.Write(scope);
        var least = Least.Any(word => TextFolder.Fold(scope.Question.Text).Text.Contains(word, StringComparison.Ordinal));
        var ordered = stated.OrderBy(s => least ? s.Figure.Quantity.Value : -s.Figure.Quantity.Value).ToList();
        var best = ordered[0].Figure.Quantity.Value;
        var tied = ordered.TakeWhile(s => s.Figure.Quantity.Value == best).Take(3).ToList();
        var draft = new Draft(scope.Question);
        var lines = tied.Select(s => $"{Wording.Of(s.Window.Passage.Report)}：{draft.Quote(s.Window)}").ToList();
        return draft.Answer(
            $"{stated.Count}份报告写明，{(least ? "最低" : "最高")}的是{string.Join("；", lines)}",
            string.Join('\n', ordered.Skip(tied.Count).Take(30).Select(s => $"{Wording.Of(s.Window.Passage.Report)}：{draft.Quote(s.Window)}")));
    }
}
