using ReportSearch.Corpus.Places;
using ReportSearch.Facts;
using ReportSearch.Facts.Indicators;

namespace ReportSearch.Answers.Questions;

/// <summary>A question as understood.</summary>
/// <param name="Text">The question in full words: as asked, and of a follow-up with what it leaves unsaid.</param>
/// <param name="Kind">What sort of answer it wants.</param>
/// <param name="Places">The divisions it names; hard constraints. Empty: none named.</param>
/// <param name="Years">The years it speaks of, ascending; hard constraints. Empty: none named.</param>
/// <param name="Time">How <paramref name="Years"/> relate to the years of reports.</param>
/// <param name="Indicators">The known indicators it names.</param>
/// <param name="Modality">Target or result where its wording tells, else null.</param>
/// <param name="Subject">The words that remain once place, year and phrases of asking are taken out.</param>
public sealed record Question(
    string Text,
    QuestionKind Kind,
    IReadOnlyList<Place> Places,
    IReadOnlyList<int> Years,
    QuestionTime Time,
    IReadOnlyList<Indicator> Indicators,
    Modality? Modality,
    string Subject)
{
    /// <summary>The words that remain once phrases of asking alone are taken out: with place and time.</summary>
    public required string Words { get; init; }

    /// <summary>The question as asked.</summary>
    public string Asked { get; init; } = Text;

    /// <summary>Years asked of as one (“十四五”期间), which limit the reports where no single year does; null: none.</summary>
    public YearSpan? Period { get; init; }

    /// <summary>What was understood, as parts that the user may take out.</summary>
    public IReadOnlyList<ReadPart> Parts { get; init; } = [];
}

/// <summary>How a question's years relate to reports: a 2024 report reviews 2023 and plans 2024.</summary>
public enum QuestionTime
{
    /// <summary>The year something is or was so: its own report or the next year's may tell.</summary>
    Spoken,

    /// <summary>The year of the report itself (2024年报告).</summary>
    Report,
}
