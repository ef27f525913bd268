using ReportSearch.Text;
using ReportSearch.Text.Sentences;

namespace ReportSearch.Facts.Statements;

/// <summary>Reads the promises of a paragraph.</summary>
public static class CommitmentReader
{
    /// <summary>
    /// The promises of <paramref name="text"/> in text order: every target, and every planned clause without a figure that
    /// pledges something. A paragraph that reviews promises nothing.
    /// </summary>
    public static IReadOnlyList<Commitment> Read(string text, StatementContext context)
    {
        var figures = StatementReader.Read(text, context).Where(statement => !Describes(text, statement)).ToList();
        var targets = figures.Where(statement => statement.Modality == Modality.Target)
            .Select(statement => OfTarget(text, statement, context.ReportYear));
        var pledges = ReadPledges(text, context)
            .Where(pledge => !figures.Any(figure => figure.Range.Overlaps(pledge.Range)));
        return [.. targets.Concat(pledges).OrderBy(commitment => commitment.Range.Start)];
    }

    /// <summary>Whether the figure only describes what stands behind it: 总投资11亿元的药谷项目.</summary>
    private static bool Describes(string text, Statement figure) =>
        figure.Quantity.Range.End is var end && end < text.Length && text[end] == '的';

    private static Commitment OfTarget(string text, Statement target, int? reportYear)
    {
        var words = target.Range.Of(text).ToString();
        var category = target.Indicator?.Category ?? CommitmentCategory.Of(words);
        var deadline = Deadline.In(TextFolder.Fold(words).Text, reportYear);
        return new Commitment(
            words, target.Range, target.Indicator, target, deadline?.Year ?? target.Period?.To, deadline?.Month, category);
    }

    private static IEnumerable<Commitment> ReadPledges(string text, StatementContext context)
    {
        var tense = new Tense(context);
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            var folded = TextFolder.Fold(text.Substring(sentence.Start, sentence.Length));
            tense.Carry(folded.Text);
            Deadline? told = null;
            foreach (var clause in Clauses(folded.Text))
            {
                told = Deadline.In(clause.Of(folded.Text), context.ReportYear) ?? told;
                if (!Pledge.Is(folded.Text, clause)) continue;
                var (modality, period) = tense.Of(folded.Text, clause.Start, clause.End);
                if (modality != Modality.Target) continue;
                var source = folded.ToSource(clause);
                var range = source with { Start = source.Start + sentence.Start };
                var words = range.Of(text).ToString();
                yield return new Commitment(
                    words, range, null, null, told?.Year ?? period?.To, told?.Month, CommitmentCategory.Of(words));
            }
        }
    }

    /// <summary>The clauses between commas, end marks left out.</summary>
    private static IEnumerable<CharRange> Clauses(string text)
    {
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = start;
            while (end < text.Length && text[end] is not (',' or ';' or ':' or '。' or '!' or '?')) end++;
            yield return CharRange.Between(start, end);
        }
    }
}
