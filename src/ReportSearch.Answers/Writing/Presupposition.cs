using ReportSearch.Answers.Evidence;
using ReportSearch.Answers.Questions;
using ReportSearch.Facts.Quantities;
using ReportSearch.Text;

namespace ReportSearch.Answers.Writing;

/// <summary>A figure that a question states as if it were known.</summary>
internal static class Presupposition
{
    /// <summary>The figure of the question that neither the words nor their passage hold; null where all are held.</summary>
    public static string? Denied(Question question, ClauseWindow window)
    {
        var stated = window.View.Clauses.SelectMany(c => c.Statements).ToList();
        var ofIndicator = stated.Where(s => s.Indicator is not null && question.Indicators.Contains(s.Indicator)).ToList();
        var held = (ofIndicator.Count > 0 ? ofIndicator : stated).Where(s => s.Quantity.Unit == "%").ToList();
        var folded = TextFolder.Fold(question.Text).Text;
        foreach (var claimed in QuantityReader.Read(folded))
            if (claimed.Unit == "%" && !held.Any(s => Math.Abs(s.Quantity.Value) == Math.Abs(claimed.Value)))
                return claimed.Range.Of(folded).ToString();
        return null;
    }
}
