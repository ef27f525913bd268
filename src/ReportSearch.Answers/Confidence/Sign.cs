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
        new("always", _ => 1, 0.14, -0.58),
        new("quoted", s => s.Quoted, 0.64, -0.21),
        new("around", s => s.Around, 0.35, -0.10),
        new("uncited", s => s.Uncited, -0.20, 0.39),
        new("uncovered", s => s.Uncovered, 0.13, 0.00),
        new("asks a figure", s => One(s.AsksFigure), 0.25, 0.67),
        new("figure", s => s.Figure, 0.44, -0.69),
        new("asks an indicator", s => One(s.AsksIndicator), -0.01, 1.26),
        new("of the indicator", s => s.OfIndicator, 0.96, 0.00),
        new("modality", s => s.Modality, 0.47, -0.69),
        new("year", s => s.Year, 0.62, -0.49),
        new("several figures", s => One(s.Kind is QuestionKind.Comparison or QuestionKind.Trend or QuestionKind.Ranking), -1.00, -1.04),
        new("several sentences", s => One(s.Kind is QuestionKind.List or QuestionKind.Description), 0.24, -0.21),
        new("a promise", s => One(s.Kind is QuestionKind.Commitment), -0.57, -0.34),
        new("in English", s => One(s.IsEnglish), 0.03, -0.74),
        new("a slip", s => One(s.HasSlip), -0.76, 0.19),
    ];

    /// <summary>How likely an answer of such signs is right; of a refusal, how likely the reports do not tell.</summary>
    public static double Likelihood(AnswerSigns signs, bool isRefused) =>
        1 / (1 + Math.Exp(-All.Sum(sign => sign.Value(signs) * (isRefused ? sign.WhenRefused : sign.WhenAnswered))));

    private static double One(bool holds) => holds ? 1 : 0;
}
