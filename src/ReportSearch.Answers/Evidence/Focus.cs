using ReportSearch.Answers.Questions;
using ReportSearch.Facts;
using ReportSearch.Facts.Indicators;
using ReportSearch.Facts.Statements;
using ReportSearch.Index;
using ReportSearch.Index.Passages;
using ReportSearch.Text;

namespace ReportSearch.Answers.Evidence;

/// <summary>
/// What a question asks for, in parts that a clause can meet: words weighted by rarity, indicators, a unit, a modality.
/// </summary>
internal sealed class Focus
{
    private const double IndicatorWeight = 12;
    private const double LeastOfStranger = 0.5;

    private readonly List<FocusPart> parts;

    private Focus(List<FocusPart> parts, QuestionKind kind, FigureWanted figure, Modality? modality, int? spokenYear)
    {
        this.parts = parts;
        Kind = kind;
        Figure = figure;
        Modality = modality;
        SpokenYear = spokenYear;
        TotalWeight = Math.Max(1e-9, parts.Sum(p => p.Weight));
    }

    /// <summary>The parts.</summary>
    public IReadOnlyList<FocusPart> Parts => parts;

    /// <summary>Sum of the parts' weights; above 0.</summary>
    public double TotalWeight { get; }

    /// <summary>Names that neither dictionary nor reports know: no help to find an answer, but what is none of them is no answer.</summary>
    public IReadOnlyList<FocusPart> Strangers { get; private init; } = [];

    /// <summary>What sort of answer is wanted.</summary>
    public QuestionKind Kind { get; }

    /// <summary>How many members an enumeration must have, where the question tells (六大, 三个); else 0.</summary>
    public int Members { get; private init; }

    /// <summary>The name asked for; null where none is.</summary>
    public NameWanted? Name { get; private init; }

    /// <summary>The year that a figure must speak of, where the question tells.</summary>
    public int? SpokenYear { get; }

    /// <summary>The figure asked for.</summary>
    public FigureWanted Figure { get; }

    /// <summary>Target or result, where the question tells.</summary>
    public Modality? Modality { get; }

    /// <summary>
    /// The share of all that is asked, its strangers with it, that evidence meets: <paramref name="coverage"/> of the parts and, in its
    /// passage as a whole, the strangers. 0 to 1.
    /// </summary>
    public double Grounds(double coverage, Passage passage)
    {
        if (Strangers.Count == 0) return coverage;
        var folded = TextFolder.Fold(string.Join('\n', [.. passage.Headings, passage.Lead, passage.Text])).Text;
        return ((coverage * TotalWeight) + Strangers.Where(s => s.MetBy(folded) >= LeastOfStranger).Sum(s => s.Weight)) / (TotalWeight + Strangers.Sum(s => s.Weight));
    }

    /// <summary>Whether the question names a known indicator.</summary>
    public bool HasIndicator => parts.Any(p => p.Indicator is not null);

    /// <summary>Whether a figure is of an indicator asked for.</summary>
    public bool IsOfIndicator(Statement statement) =>
        statement.Indicator is not null && parts.Any(p => p.Indicator == statement.Indicator);

    /// <summary>1 where a figure is of the modality asked for, -1 where of the other, else 0.</summary>
    public int ModalityAgreement(Statement statement) =>
        Modality is null || statement.Modality == Facts.Modality.Ongoing ? 0 : statement.Modality == Modality ? 1 : -1;

    /// <summary>
    /// 1 where a figure speaks of the year asked for, -1 where of another, between where of several with it (五年年均) or of none; 0 where
    /// none is asked for.
    /// </summary>
    public double YearAgreement(Statement statement) =>
        SpokenYear is not { } spoken ? 0
        : statement.Period is not { } period || (period.From < period.To && period.From <= spoken && spoken <= period.To) ? -0.5
        : period.Year == spoken ? 1
        : -1;

    /// <summary>
    /// The focus of <paramref name="question"/> on one year and modality of it. A figure in it is looked for as a word,
    /// but not where the question is what came of a promise: what was reached seldom is what was promised.
    /// </summary>
    public static Focus Of(Question question, int? year, Modality? modality, ReportIndex index)
    {
        var spoken = question.Time == QuestionTime.Spoken || modality == Facts.Modality.Target ? year
            : modality == Facts.Modality.Result ? year - 1 : null;
        var subject = question.Subject.ToCharArray();
        foreach (var mention in IndicatorCatalog.Default.FindAll(question.Subject))
            Array.Fill(subject, ' ', mention.Range.Start, mention.Range.Length);
        var words = AskedWords.In(new string(subject), index)
            .Where(word => !char.IsAsciiDigit(word.Term[0]) || question.Kind != QuestionKind.Commitment)
            .Select(word => new FocusPart(word.Term, null, word.Rarity) { Others = index.Thesaurus.Others(word.Term) });
        var indicators = question.Indicators.Select(i => new FocusPart(i.Name, i, IndicatorWeight));
        var strangers = AskedWords.StrangersIn(new string(subject), index)
            .Select(word => new FocusPart(word.Term, null, word.Rarity) { Others = index.Thesaurus.Others(word.Term) }).ToList();
        List<FocusPart> parts = [.. indicators, .. words];
        if (IsEnglish(question.Text))
        {
            parts.RemoveAll(part => part.Indicator is null && char.IsAsciiLetter(part.Term[0]) && part.Others.Count == 0 && !index.Holds(part.Term));
            parts.AddRange(strangers);   // a name in brackets (摩羯) is all that the reports can be held against
            strangers.Clear();
        }
        return new Focus(parts, question.Kind, FigureWanted.Of(question), modality, spoken)
        {
            Name = NameWanted.Of(question),
            Strangers = strangers,
            Members = question.Kind == QuestionKind.List ? EnumerationWanted.Members(question.Text) : 0,
        };
    }

    /// <summary>Whether most of the letters are Latin: of such a question the reports hold few words, and what they do not hold tells nothing.</summary>
    private static bool IsEnglish(string text) => 2 * text.Count(char.IsAsciiLetter) > text.Count(char.IsLetter);
}

/// <summary>One thing a question asks for.</summary>
/// <param name="Term">A folded word, or the indicator's name.</param>
/// <param name="Indicator">The indicator, where it is one.</param>
/// <param name="Weight">How much it tells.</param>
internal sealed record FocusPart(string Term, Indicator? Indicator, double Weight)
{
    /// <summary>What a figure counts whose indicator is named in a clause before it.</summary>
    private const double UnderstoodShare = 0.7;

    /// <summary>What a word counts that stands for the one asked for.</summary>
    private const double OtherWordShare = 0.7;

    /// <summary>Folded words that stand for the one asked for.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>
    /// How far a clause meets the part, 0 to 1: wholly when it holds the word, in part when it holds some of its
    /// character pairs.
    /// </summary>
    public double MetBy(Clause clause) =>
        Indicator is not null
            ? clause.Indicators.Contains(Indicator) ? 1 : clause.Statements.Any(s => s.Indicator == Indicator) ? UnderstoodShare : 0
            : MetBy(clause.Folded);

    /// <summary>How far a folded text holds the word, or one that stands for it.</summary>
    public double MetBy(string folded)
    {
        if (folded.Contains(Term, StringComparison.Ordinal)) return 1;
        if (Others.Any(other => folded.Contains(other, StringComparison.Ordinal))) return OtherWordShare;
        if (Term.Length < 3 || char.IsAsciiLetterOrDigit(Term[0])) return 0;
        var pairs = 0;
        for (var i = 0; i + 1 < Term.Length; i++)
            if (folded.AsSpan().Contains(Term.AsSpan(i, 2), StringComparison.Ordinal)) pairs++;
        return 0.8 * pairs / (Term.Length - 1);
    }
}
