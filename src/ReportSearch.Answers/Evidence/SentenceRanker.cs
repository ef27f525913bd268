using ReportSearch.Facts;
using ReportSearch.Facts.Statements;
using ReportSearch.Index.Passages;
using ReportSearch.Text;
using ReportSearch.Text.Sentences;

namespace ReportSearch.Answers.Evidence;

/// <summary>
/// Weighs the sentences of passages by how well they tell of a matter: by their own words, by what stands above and before them, and
/// by whether they plan or report as the question wants.
/// </summary>
/// <param name="focus">What is asked.</param>
/// <param name="wanted">The sort of sentence that answers.</param>
/// <param name="longest">A sentence of more characters is cut at semicolons.</param>
internal sealed class SentenceRanker(Focus focus, MatterWanted wanted, int longest = SentenceRanker.LongestSentence)
{
    private const double HeadingShare = 0.9;
    private const double OuterHeadingShare = 0.6;
    private const double OpeningShare = 0.75;
    private const double BeforeShare = 0.6;
    private const double ContextShare = 0.35;
    private const double PassageWeight = 0.35;
    private const double TenseWeight = 0.35;
    private const double SortWeight = 0.5;
    private const int LongestSentence = 280;
    private const int LongestOpening = 40;
    private const int LongestTopic = 24;

    /// <summary>The sentences of <paramref name="passages"/>, in their order; long ones cut at semicolons.</summary>
    public IReadOnlyList<RankedSentence> Rank(IReadOnlyList<RankedPassage> passages)
    {
        var top = Math.Max(1e-9, passages.Select(p => p.Hit.Score).DefaultIfEmpty().Max());
        return [.. passages.SelectMany(p => Of(p.Hit.Passage, PassageWeight * p.Hit.Score / top))];
    }

    private IEnumerable<RankedSentence> Of(Passage passage, double passageScore)
    {
        var around = focus.Parts.Select(AroundOf(passage)).ToArray();
        var spoken = SpokenClause.In(passage.Text, passage.Context).ToList();
        var before = new double[around.Length];
        foreach (var range in Sentences(passage.Text))
        {
            var folded = TextFolder.Fold(range.Of(passage.Text).ToString()).Text;
            before = [.. focus.Parts.Select((part, p) => Math.Max(part.MetBy(folded), BeforeShare * before[p]))];
            var coverage = focus.Parts.Select((part, p) => part.Weight * Math.Max(before[p], around[p])).Sum() / focus.TotalWeight;
            var score = coverage + passageScore + TenseWeight * Agreement(spoken, range) + SortWeight * wanted.MetBy(folded);
            yield return new RankedSentence(passage, range, folded, coverage, score, wanted.Fits(folded));
        }
    }

    /// <summary>What meeting a part counts outside of a sentence.</summary>
    private static Func<FocusPart, double> AroundOf(Passage passage)
    {
        var headings = passage.Headings.Select(heading => TextFolder.Fold(heading).Text).ToList();
        var paragraph = passage.Lead + passage.Text;
        var opening = SentenceSplitter.Split(paragraph) is [var first, ..] ? TextFolder.Fold(first.Of(paragraph).ToString()).Text : "";
        if (opening.Length > LongestOpening) opening = opening[..LongestOpening];
        var context = TextFolder.Fold(passage.Text).Text;
        return part => Math.Max(
            Math.Max(
                headings.Count > 0 ? HeadingShare * part.MetBy(headings[^1]) : 0,
                OuterHeadingShare * headings.Select(part.MetBy).DefaultIfEmpty().Max()),
            Math.Max(OpeningShare * part.MetBy(opening), ContextShare * part.MetBy(context)));
    }

    /// <summary>The share of a sentence's clauses that plan or report as wanted, of the year wanted, less that of those which do not.</summary>
    private double Agreement(List<SpokenClause> spoken, CharRange sentence)
    {
        var clauses = spoken.FindAll(clause => sentence.Contains(clause.Range));
        return clauses.Count == 0 ? 0 : clauses.Average(Agreement);
    }

    private double Agreement(SpokenClause clause)
    {
        if (clause.Modality == Modality.Ongoing) return 0;
        if (wanted.Modality is { } modality && clause.Modality != modality) return -1;
        if (focus.SpokenYear is not { } year || clause.Period is not { } period) return wanted.Modality is null ? 0 : 1;
        return period.From <= year && year <= period.To ? 1 : -1;
    }

    /// <summary>
    /// The sentences of <paramref name="text"/>; one that is no more than a topic (打造一流环境。) together with the next, a long one in
    /// its pieces between semicolons.
    /// </summary>
    private IEnumerable<CharRange> Sentences(string text)
    {
        var topic = default(CharRange);
        foreach (var one in SentenceSplitter.Split(text))
        {
            var sentence = topic.Length > 0 ? CharRange.Between(topic.Start, one.End) : one;
            topic = default;
            if (sentence.Length <= LongestTopic && sentence.End < text.Length)
            {
                topic = sentence;
                continue;
            }
            if (sentence.Length <= longest)
            {
                yield return sentence;
                continue;
            }
            var start = sentence.Start;
            foreach (var clause in ClauseSplitter.Split(text, sentence))
                if (text[clause.End - 1] is '；' or ';' || clause.End == sentence.End)
                {
                    yield return CharRange.Between(start, clause.End);
                    start = clause.End;
                }
        }
    }
}

/// <summary>A sentence weighed for a matter.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="Range">Where it stands in the passage's text.</param>
/// <param name="Folded">Its folded words.</param>
/// <param name="Coverage">Share of the question's weight that it meets, 0 to 1.</param>
/// <param name="Score">How well it answers; greater is better.</param>
/// <param name="IsOfSort">Whether it is surely of the sort wanted.</param>
internal sealed record RankedSentence(Passage Passage, CharRange Range, string Folded, double Coverage, double Score, bool IsOfSort);
