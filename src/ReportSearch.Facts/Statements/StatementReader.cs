using ReportSearch.Facts.Quantities;
using ReportSearch.Text;
using ReportSearch.Text.Sentences;

namespace ReportSearch.Facts.Statements;

/// <summary>Reads the figures of a paragraph as statements.</summary>
public static class StatementReader
{
    /// <summary>
    /// The statements of <paramref name="text"/> in text order; "分别为" lists are zipped to their subjects.
    /// </summary>
    public static IReadOnlyList<Statement> Read(string text, StatementContext context)
    {
        var statements = new List<Statement>();
        var tense = new Tense(context);
        var before = new List<string>();   // sentences without a figure: they matter only to figures behind them
        Subject? topic = null;
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            var folded = TextFolder.Fold(text.Substring(sentence.Start, sentence.Length));
            before.Add(folded.Text);
            var quantities = QuantityReader.ReadFolded(folded.Text);
            if (quantities.Count == 0) continue;
            before.ForEach(tense.Carry);
            before.Clear();
            var reader = new SentenceReader(folded.Text, quantities, tense, topic, context.Home);
            foreach (var statement in reader.Read())
            {
                var subject = ToText(statement.SubjectRange);
                statements.Add(statement with
                {
                    Subject = statement.Subject.Length > 0 ? statement.Subject : subject.Of(text).ToString(),
                    Quantity = statement.Quantity with { Range = ToText(statement.Quantity.Range) },
                    Range = ToText(statement.Range),
                    SubjectRange = subject,
                });
            }

            topic = reader.Topic;

            CharRange ToText(CharRange range)
            {
                var source = folded.ToSource(range);
                return source with { Start = source.Start + sentence.Start };
            }
        }
        return statements;
    }
}
