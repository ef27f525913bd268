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

    /// <summary>How likely the answer is right, 0 to 1, as measured on questions whose answers are known; of a refusal, how likely the reports do not tell.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Which reports speak of it, where the question is of many; null elsewhere.</summary>
    public AnswerCoverage? Coverage { get; init; }

    /// <summary>The figures of a comparison, ranking or trend side by side; null elsewhere.</summary>
    public AnswerTable? Table { get; init; }

    /// <summary>Where the figures are drawn; null where there is nothing to draw.</summary>
    public ChartLink? Chart { get; init; }

    /// <summary>What was written but not let through, because what it cites does not hold it; each with the reason, in Chinese.</summary>
    public IReadOnlyList<string> Withheld { get; init; } = [];

    /// <summary>Questions to go on with, each of which has an answer.</summary>
    public IReadOnlyList<string> Next { get; init; } = [];

    /// <summary>
    /// How many reports were counted for the answer, where it says so: the numbers of it that no passage states.
    /// </summary>
    internal IReadOnlyList<int> Counted { get; init; } = [];

    /// <summary>Every number of reports that was counted for it: those of <see cref="Counted"/> and <see cref="Coverage"/>.</summary>
    internal IReadOnlyList<int> Counts =>
    [
        .. Counted,
        .. Coverage is { } coverage ? [coverage.Searched, coverage.Speaking.Count, coverage.Silent.Count] : Array.Empty<int>(),
    ];
}
