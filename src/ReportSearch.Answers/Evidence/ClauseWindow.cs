using ReportSearch.Facts.Indicators;
using ReportSearch.Facts.Statements;
using ReportSearch.Index.Passages;
using ReportSearch.Text;

namespace ReportSearch.Answers.Evidence;

/// <summary>Neighbouring clauses of one passage, chosen for a question.</summary>
/// <param name="View">The passage.</param>
/// <param name="First">Index of the first clause.</param>
/// <param name="Last">Index of the last clause.</param>
/// <param name="Coverage">Share of the question's weight that the clauses meet, 0 to 1; what only their surroundings
/// meet counts for a part.</param>
/// <param name="Score">How good an answer the clauses are; greater is better.</param>
/// <param name="Figures">The figures in them that fit what is asked.</param>
internal sealed record ClauseWindow(
    PassageView View, int First, int Last, double Coverage, double Score, IReadOnlyList<Statement> Figures)
{
    private const string EndMarks = "，；：。、,;:";

    /// <summary>
    /// What makes it an answer beside the words it meets, which the search has counted: figures of what is asked,
    /// members of a list, brevity.
    /// </summary>
    public double Fitness => Score - Coverage;

    /// <summary>The passage.</summary>
    public Passage Passage => View.Passage;

    /// <summary>Its clauses.</summary>
    public IEnumerable<Clause> Clauses => View.Clauses.Skip(First).Take(Last - First + 1);

    /// <summary>Where the words stand in the passage, without the mark at their end.</summary>
    public CharRange Range
    {
        get
        {
            var range = CharRange.Between(View.Clauses[First].Range.Start, View.Clauses[Last].Range.End);
            var end = range.End;
            while (end > range.Start && EndMarks.Contains(Passage.Text[end - 1], StringComparison.Ordinal)) end--;
            return CharRange.Between(range.Start, end);
        }
    }

    /// <summary>Whether its figures' indicator is named in it, so that it reads by itself.</summary>
    public bool NamesIndicator => Figures.Any(figure => figure.Indicator is not null && Names(figure.Indicator));

    /// <summary>Whether a clause of it names <paramref name="indicator"/>.</summary>
    public bool Names(Indicator indicator) => Enumerable.Range(First, Last - First + 1).Any(i => View.Clauses[i].Indicators.Contains(indicator));

    /// <summary>All figures in its clauses.</summary>
    public IEnumerable<Statement> Statements => View.Clauses.Skip(First).Take(Last - First + 1).SelectMany(clause => clause.Statements);

    /// <summary>The clause of it that has most characters of <paramref name="words"/> together.</summary>
    public string ClauseMost(string words) => View.Clauses.Skip(First).Take(Last - First + 1)
        .MaxBy(clause => Shared(clause, words))!.Folded;

    /// <summary>Its clause with one of <paramref name="figures"/> that has most characters of <paramref name="words"/> together; itself where it has none.</summary>
    public ClauseWindow NarrowedTo(string words, IReadOnlyList<Statement> figures) => Enumerable.Range(First, Last - First + 1)
        .Where(i => View.Clauses[i].Statements.Any(figures.Contains))
        .OrderByDescending(i => Shared(View.Clauses[i], words)).Select(i => this with { First = i, Last = i }).FirstOrDefault(this);

    private static int Shared(Clause clause, string words) => clause.Folded.Zip(clause.Folded.Skip(1), (a, b) => $"{a}{b}").Count(words.Contains);

    /// <summary>
    /// The window with the clauses of its sentence around it, those behind first, as long as it stays within so many
    /// characters.
    /// </summary>
    public ClauseWindow Widened(int longest)
    {
        int first = First, last = Last;
        bool Fits(int from, int to) =>
            from >= 0 && to < View.Clauses.Count && View.Clauses[from].Sentence == View.Clauses[First].Sentence
            && View.Clauses[to].Sentence == View.Clauses[Last].Sentence
            && View.Clauses[to].Range.End - View.Clauses[from].Range.Start <= longest;
        while (Fits(first, last + 1)) last++;
        while (Fits(first - 1, last)) first--;
        return this with { First = first, Last = last };
    }

    /// <summary>The words.</summary>
    public string Text => Range.Of(Passage.Text).ToString();
}
