using ReportSearch.Answers.Questions;

namespace ReportSearch.Answers.Confidence;

/// <summary>A sign of an answer's rightness and what it weighs.</summary>
/// <param name="Name">For those who read the table.</param>
/// <param name="Value">Its value, -1 to 1.</param>
/// <param name="WhenAnswered">Log odds a unit, of an answer.</param>
/// <param name="WhenRefused">Log odds a unit, of a refusal.</param>
internal sealed record Sign(string Name, Func<AnswerSigns, double> Value, double WhenAnswered, double WhenRefused)
{
    /// <summary>
    /// All signs. The weights are those of a logistic regression that `calibrate` of the benchmarks prints, learned on half of
    /// the gold sets; docs/answers.md tells how they do on the other half.
    /// </summary>
    public static IReadOnlyList<Sign> All { get; } =
    [
        new("always", _ => 1, 0.81, 0.36),
        new("quoted", s => s.Quoted, 0.72, -0.34),
        new("around", s => s.Around, 0.55, -0.40),
        new("uncited", s => s.Uncited, 0.51, 0.58),
        new("uncovered", s => s.Uncovered, 0.27, 0.37),
        new("asks a figure", s => One(s.AsksFigure), -0.52, 0.32),
        new("figure", s => s.Figure, 0.68, 0.15),
        new("asks an indicator", s => One(s.AsksIndicator), 0.23, 0.41),
        new("of the indicator", s => s.OfIndicator, 0.67, -0.32),
        new("modality", s => s.Modality, 0.33, 0.00),
        new("year", s => s.Year, 0.63, 0.47),
        new("several figures", s => One(s.Kind is QuestionKind.Comparison or QuestionKind.Trend or QuestionKind.Ranking), -0.61, -1.07),
        new("several sentences", s => One(s.Kind is QuestionKind.List or QuestionKind.Description), -0.11, 0.65),
        new("a promise", s => One(s.Kind is QuestionKind.Commitment), -0.77, 0.10),
        new("in English", s => One(s.IsEnglish), -1.26, -0.55),
        new("a slip", s => One(s.HasSlip), 0.54, 0.19),
    ];

    /// <summary>How likely an answer of such signs is right; of a refusal, how likely the reports do not tell.</summary>
    public static double Likelihood(AnswerSigns signs, bool isRefused) =>
        1 / (1 + Math.Exp(-All.Sum(sign => sign.Value(signs) * (isRefused ? sign.WhenRefused : sign.WhenAnswered))));

    private static double One(bool holds) => holds ? 1 : 0;
}
