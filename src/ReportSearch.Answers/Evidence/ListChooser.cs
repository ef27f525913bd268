using ReportSearch.Text;

namespace ReportSearch.Answers.Evidence;

/// <summary>Chooses the sentence that lists what is asked for, before one that only speaks of it.</summary>
/// <param name="focus">What is asked.</param>
internal sealed class ListChooser(Focus focus)
{
    private const double EnoughMembers = 0.35;
    private const double ExactMembers = 0.15;
    private const double ManyMembers = 0.25;
    private const int Many = 3;
    private const double ClauseWeight = 0.5;

    /// <summary>The best of <paramref name="sentences"/>; null where there is none.</summary>
    public RankedSentence? Best(IReadOnlyList<RankedSentence> sentences) => sentences.MaxBy(s => s.Score + Fitness(s));

    /// <summary>How well the clause of a sentence that lists most fits: by the members it has and the words it meets.</summary>
    private double Fitness(RankedSentence sentence) =>
        ClauseSplitter.Split(sentence.Passage.Text, sentence.Range).Select(clause => Fitness(sentence.Passage.Text, clause)).Max();

    private double Fitness(string text, CharRange clause)
    {
        var members = Enumeration.Members(text, clause);
        var folded = TextFolder.Fold(clause.Of(text).ToString()).Text;
        var met = focus.Parts.Sum(part => part.Weight * part.MetBy(folded)) / focus.TotalWeight;
        return ClauseWeight * met + (
            focus.Members == 0 ? ManyMembers * Math.Min(members - 1, Many) / Many
            : (members >= focus.Members ? EnoughMembers : 0) + (members == focus.Members ? ExactMembers : 0));
    }
}
