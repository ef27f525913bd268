using ReportSearch.Text;
using ReportSearch.Text.Sentences;

namespace ReportSearch.Facts.Statements;

/// <summary>A clause of a paragraph with its mood and time, whether it holds a figure or not.</summary>
/// <param name="Range">Where it stands, end mark left out.</param>
/// <param name="Folded">Its folded text.</param>
/// <param name="Modality">Told as planned or as reached.</param>
/// <param name="Period">The time spoken of; null where nothing tells.</param>
public sealed record SpokenClause(CharRange Range, string Folded, Modality Modality, Period? Period)
{
    /// <summary>The clauses of <paramref name="text"/> between commas, colons and semicolons, in text order.</summary>
    public static IEnumerable<SpokenClause> In(string text, StatementContext context)
    {
        var tense = new Tense(context);
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            var folded = TextFolder.Fold(text.Substring(sentence.Start, sentence.Length));
            tense.Carry(folded.Text);
            foreach (var clause in Clauses(folded.Text))
            {
                var (modality, period) = tense.Of(folded.Text, clause.Start, clause.End);
                var source = folded.ToSource(clause);
                yield return new SpokenClause(
                    source with { Start = source.Start + sentence.Start }, clause.Of(folded.Text).ToString(), modality, period);
            }
        }
    }

    private static IEnumerable<CharRange> Clauses(string sentence)
    {
        for (int start = 0, end; start < sentence.Length; start = end + 1)
        {
            end = start;
            while (end < sentence.Length && sentence[end] is not (',' or ';' or ':' or '。' or '!' or '?')) end++;
            if (end > start) yield return CharRange.Between(start, end);
        }
    }
}
