using ReportSearch.Answers.Evidence;
using ReportSearch.Answers.Questions;
using ReportSearch.Facts.Quantities;
using ReportSearch.Text;

namespace ReportSearch.Answers.Commitments;

/// <summary>Which of the promises in some words a question asks for: one, or several at once (学校60所、学位2万个).</summary>
internal static class PromisesAsked
{
    private const int FewestSharedPairs = 3;
    private const int LargeNumber = 10_000;

    /// <summary>
    /// The promises in <paramref name="window"/> that the question names: those of its indicators, those of its figures (anywhere in the passage), else
    /// each that shares words with it that those before do not.
    /// </summary>
    public static IReadOnlyList<Promise> In(ClauseWindow window, Question question)
    {
        var all = Promise.In([window.Passage]).ToList();
        var told = all.FindAll(p => p.Commitment.Range.Overlaps(window.Range));
        var ofIndicator = told.FindAll(p => p.Commitment.Indicator is { } indicator && question.Indicators.Contains(indicator));
        if (ofIndicator.Count > 0) return [.. ofIndicator.DistinctBy(p => p.Commitment.Indicator)];
        if (question.Indicators.Count > 0) told.RemoveAll(p => p.Commitment.Indicator is not null);
        var figures = FiguresIn(question.Text);
        var ofFigure = all.FindAll(p => p.Commitment.Statement is { } target && figures.Any(figure => AreSame(figure, target.Quantity)));
        return ofFigure.Count > 0 ? ofFigure : Covering(told, question.Subject);
    }

    /// <summary>The figures that a question names.</summary>
    public static IReadOnlyList<Quantity> FiguresIn(string question) => QuantityReader.Read(question);

    /// <summary>Whether two figures are of one value and unit, whatever their bounds; a large number asked for without its unit (27亿) is
    /// of any.</summary>
    public static bool AreSame(Quantity one, Quantity other) =>
        (one.BaseUnit == other.BaseUnit || (one.BaseUnit.Length == 0 && one.BaseValue >= LargeNumber)) && Math.Abs(one.BaseValue) == Math.Abs(other.BaseValue);

    private static List<Promise> Covering(List<Promise> told, string subject)
    {
        var open = PledgedThing.PairsOf(TextFolder.Fold(subject).Text).ToHashSet(StringComparer.Ordinal);
        var chosen = new List<Promise>();
        while (told.MaxBy(p => Shared(p).Count) is { } best && Shared(best).Count >= FewestSharedPairs)
        {
            chosen.Add(best);
            open.ExceptWith(Shared(best));
        }
        return [.. chosen.OrderBy(p => p.Commitment.Range.Start)];

        HashSet<string> Shared(Promise promise) =>
            [.. PledgedThing.PairsOf(TextFolder.Fold(promise.Commitment.Text).Text).Where(open.Contains)];
    }
}
