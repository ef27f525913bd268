using ReportSearch.Answers.Questions;

namespace ReportSearch.Answers;

/// <summary>What is answered, and why.</summary>
/// <param name="Question">The question as understood.</param>
/// <param name="Text">The short answer; [1] [2] mark its citations. In a refusal: what is missing and what is there
/// instead.</param>
/// <param name="Refused">Whether the reports do not tell.</param>
/// <param name="Citations">The passages behind it; the marker [1] is the first of them.</param>
/// <param name="Details">More of the evidence; empty where the short answer says all.</param>
public sealed record Answer(Question Question, string Text, bool Refused, IReadOnlyList<Citation> Citations, string Details)
{
    /// <summary>The question with a slip mended that was found in it: for the asker to choose. Null where there is none.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>
    /// How many reports were counted for the answer, where it says so: the one number of it that no passage states.
    /// </summary>
    internal int? Counted { get; init; }
}
