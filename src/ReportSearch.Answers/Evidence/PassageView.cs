using ReportSearch.Facts;
using ReportSearch.Facts.Indicators;
using ReportSearch.Facts.Statements;
using ReportSearch.Index.Passages;
using ReportSearch.Text;
using ReportSearch.Text.Sentences;

namespace ReportSearch.Answers.Evidence;

/// <summary>
/// A passage laid out for choosing words from it: its clauses, what each says, and which sentence each belongs to.
/// </summary>
internal sealed class PassageView
{
    private const int FewestMainTargets = 4;

    private PassageView(Passage passage, IReadOnlyList<Clause> clauses, IReadOnlyList<CharRange> sentences, string heading, string context)
    {
        Heading = heading;
        Passage = passage;
        Clauses = clauses;
        Sentences = sentences;
        Context = context;
        IsHeadline = clauses.SelectMany(clause => clause.Statements).Where(s => s.Modality == Modality.Target && s.Indicator is not null)
            .DistinctBy(s => s.Indicator).Skip(FewestMainTargets - 1).Any();
    }

    /// <summary>The passage.</summary>
    public Passage Passage { get; }

    /// <summary>Its clauses, in text order, end marks included.</summary>
    public IReadOnlyList<Clause> Clauses { get; }

    /// <summary>Its sentences, in text order.</summary>
    public IReadOnlyList<CharRange> Sentences { get; }

    /// <summary>The folded heading right above it; empty where there is none.</summary>
    public string Heading { get; }

    /// <summary>Folded title, headings and text: what a clause is understood against.</summary>
    public string Context { get; }

    /// <summary>Whether it is the passage that states a year's main targets: those of several indicators together.</summary>
    public bool IsHeadline { get; }

    /// <summary>Its figures of <paramref name="indicator"/> for the report's own place, each with its clause.</summary>
    public IEnumerable<(ClauseWindow Window, Statement Figure)> FiguresOf(Indicator indicator)
    {
        for (var i = 0; i < Clauses.Count; i++)
            foreach (var figure in Clauses[i].Statements)
                if (figure.Indicator == indicator && figure.Place is null)
                    yield return (new ClauseWindow(this, i, i, 1, 1, [figure]), figure);
    }

    /// <summary>Lays out <paramref name="passage"/>.</summary>
    public static PassageView Of(Passage passage)
    {
        var statements = StatementReader.Read(passage.Text, passage.Context);
        var mentions = IndicatorCatalog.Default.FindAll(passage.Text);
        var sentences = SentenceSplitter.Split(passage.Text);
        var clauses = new List<Clause>();
        for (var sentence = 0; sentence < sentences.Count; sentence++)
            foreach (var range in ClauseSplitter.Split(passage.Text, sentences[sentence]))
                clauses.Add(new Clause(
                    range,
                    sentence,
                    TextFolder.Fold(range.Of(passage.Text).ToString()).Text,
                    [.. statements.Where(s => range.Contains(new CharRange(s.Quantity.Range.Start, 0)) && s.Quantity.Range.Start < range.End)],
                    [.. mentions.Where(m => range.Overlaps(m.Range)).Select(m => m.Indicator)]));
        var folded = TextFolder.Fold(string.Join('\n', passage.Headings.Prepend(passage.Report.Title).Append(passage.Text))).Text;
        var heading = passage.Headings.Count > 0 ? TextFolder.Fold(passage.Headings[^1]).Text : "";
        return new PassageView(passage, clauses, sentences, heading, folded);
    }
}

/// <summary>A clause of a passage.</summary>
/// <param name="Range">Where it stands in the passage's text.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Folded">Its folded text.</param>
/// <param name="Statements">The figures in it.</param>
/// <param name="Indicators">The indicators it names.</param>
internal sealed record Clause(
    CharRange Range, int Sentence, string Folded, IReadOnlyList<Statement> Statements, IReadOnlyList<Indicator> Indicators);
