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
        var held = QuantityReader.Read(window.Passage.Text);
        foreach (var claimed in QuantityReader.Read(TextFolder.Fold(question.Text).Text))
            if (claimed.Unit == "%" && !held.Any(q => q.Unit == claimed.Unit && Math.Abs(q.Value) == Math.Abs(claimed.Value)))
                return claimed.Range.Of(TextFolder.Fold(question.Text).Text).ToString();
        return null;
    }
}
