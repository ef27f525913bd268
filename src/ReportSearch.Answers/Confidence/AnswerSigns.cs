using ReportSearch.Answers.Evidence;
using ReportSearch.Answers.Questions;
using ReportSearch.Facts.Statements;
using ReportSearch.Index;
using ReportSearch.Text;

namespace ReportSearch.Answers.Confidence;

/// <summary>
/// What can be seen of a finished answer without knowing the right one. The signs of its words are means over the places and
/// years asked of, each by the citation from its reports that meets most of the question.
/// </summary>
internal sealed record AnswerSigns
{
    /// <summary>The sort of answer asked for.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>Share of the question's weight that the quoted words meet, 0 to 1.</summary>
    public required double Quoted { get; init; }

    /// <summary>Share of the question's weight that the passages meet, headings and title with them, 0 to 1.</summary>
    public required double Around { get; init; }

    /// <summary>Share of the places and years asked of for which nothing is cited, 0 to 1.</summary>
    public required double Uncited { get; init; }

    /// <summary>Share of them without any report, 0 to 1.</summary>
    public required double Uncovered { get; init; }

    /// <summary>Share with a figure of the kind asked for; 0 where none is asked for.</summary>
    public required double Figure { get; init; }

    /// <summary>Share with a figure of the very indicator asked for; 0 where none is.</summary>
    public required double OfIndicator { get; init; }

    /// <summary>Whether a figure of a known indicator is asked for.</summary>
    public required bool AsksIndicator { get; init; }

    /// <summary>Whether a figure is asked for.</summary>
    public required bool AsksFigure { get; init; }

    /// <summary>Mean agreement of the figures with target or result, -1 to 1.</summary>
    public required double Modality { get; init; }

    /// <summary>Mean agreement of the figures with the year, -1 to 1.</summary>
    public required double Year { get; init; }

    /// <summary>Whether the question is put in another language than the reports.</summary>
    public required bool IsEnglish { get; init; }

    /// <summary>Whether the question seems to have a slip.</summary>
    public required bool HasSlip { get; init; }

    /// <summary>The signs of <paramref name="answer"/>, from its question and its citations.</summary>
    public static AnswerSigns Of(Answer answer, ReportIndex index)
    {
        var aspects = Aspect.First(answer.Question);   // lists and descriptions are of a few places, however many are asked of
        var views = answer.Citations.Select(c => c.Passage).DistinctBy(p => p.Id).ToDictionary(p => p.Id, PassageView.Of);
        var quotes = answer.Citations.Select(c => new Quote(views[c.Passage.Id], c.Range)).ToList();
        var best = aspects.Select(aspect => Best(aspect, Focus.Of(answer.Question, aspect.Year, aspect.Modality, index), quotes)).ToList();
        var asked = FigureWanted.Of(answer.Question).Count > 0;
        return new AnswerSigns
        {
            Kind = answer.Question.Kind,
            Quoted = best.Average(b => b.Quoted),
            Around = best.Average(b => b.Around),
            Uncited = best.Average(b => b.IsCited ? 0 : 1),
            Uncovered = aspects.Average(a => (a.Place is null && a.Year is null) || a.IsCovered(index) ? 0 : 1),
            Figure = best.Average(b => b.Figure),
            OfIndicator = best.Average(b => b.OfIndicator),
            AsksIndicator = asked && answer.Question.Indicators.Count > 0,
            AsksFigure = asked,
            Modality = best.Average(b => b.Modality),
            Year = best.Average(b => b.Year),
            IsEnglish = 2 * answer.Question.Text.Count(char.IsAsciiLetter) > answer.Question.Text.Length,
            HasSlip = answer.DidYouMean is not null,
        };
    }

    private static Fit Best(Aspect aspect, Focus focus, List<Quote> quotes) => quotes
        .Where(quote => aspect.Filter.Places.Count == 0 || aspect.Filter.Places.Any(place => quote.View.Passage.Report.Place?.IsAmong(place) != false))
        .Where(quote => aspect.Filter.Years.Count == 0 || quote.View.Passage.Report.Year is not { } year || aspect.Filter.Years.Contains(year))
        .Select(quote => FitOf(quote, focus))
        .OrderByDescending(fit => fit.Quoted + fit.OfIndicator).FirstOrDefault();

    private static Fit FitOf(Quote quote, Focus focus)
    {
        var clauses = quote.View.Clauses.Where(clause => clause.Range.Overlaps(quote.Range)).ToList();
        var fitting = focus.Figure.Count == 0 ? [] : clauses.SelectMany(clause => clause.Statements).Where(focus.Figure.Fits).ToList();
        var ofIndicator = fitting.FindAll(focus.IsOfIndicator);
        List<Statement> judged = ofIndicator.Count > 0 ? ofIndicator : fitting;
        return new Fit(
            IsCited: true,
            Quoted: focus.Parts.Sum(part => part.Weight * clauses.Select(part.MetBy).DefaultIfEmpty().Max()) / focus.TotalWeight,
            Around: focus.Parts.Sum(part => part.Weight * Math.Max(
                quote.View.Clauses.Max(part.MetBy), part.Indicator is null ? part.MetBy(quote.View.Context) : 0)) / focus.TotalWeight,
            Figure: fitting.Count > 0 ? 1 : 0,
            OfIndicator: ofIndicator.Count > 0 ? 1 : 0,
            Modality: judged.Select(s => focus.ModalityAgreement(s)).DefaultIfEmpty().Max(),
            Year: judged.Select(focus.YearAgreement).DefaultIfEmpty().Max());
    }

    private readonly record struct Quote(PassageView View, CharRange Range);

    private readonly record struct Fit(
        bool IsCited, double Quoted, double Around, double Figure, double OfIndicator, double Modality, double Year);
}
