using ReportSearch.Index.Passages;
using ReportSearch.Text;

namespace ReportSearch.Answers;

/// <summary>The words of a passage that support an answer.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Range">Where the words stand in the passage's text.</param>
public sealed record Citation(Passage Passage, CharRange Range)
{
    /// <summary>The words themselves.</summary>
    public string Quote => Passage.Text.Substring(Range.Start, Range.Length);
}
