using ReportSearch.Facts.Quantities;
using ReportSearch.Facts.Statements;
using ReportSearch.Index;
using ReportSearch.Index.Passages;
using ReportSearch.Text;
using ReportSearch.Text.Numbers;

namespace ReportSearch.Answers.Checking;

/// <summary>A cited passage, read for what it holds.</summary>
internal sealed class CitedPassage(Passage passage)
{
    private readonly MappedText folded = TextFolder.Fold(passage.Text);
    private readonly Lazy<IReadOnlyList<Statement>> statements = new(() => StatementReader.Read(passage.Text, passage.Context));
    private readonly Lazy<IReadOnlyList<Quantity>> quantities = new(() => QuantityReader.Read(TextFolder.Fold(passage.Text).Text));
    private readonly Lazy<IReadOnlyList<Number>> numbers = new(() => NumberReader.Read(TextFolder.Fold(passage.Text).Text));

    /// <summary>The passage.</summary>
    public Passage Passage => passage;

    /// <summary>Its report.</summary>
    public ReportHeader Report => passage.Report;

    /// <summary>Its text, folded.</summary>
    public string Folded => folded.Text;

    /// <summary>Its title and headings, folded.</summary>
    public string Around { get; } = TextFolder.Fold(string.Join('\n', passage.Headings.Prepend(passage.Report.Title))).Text;

    /// <summary>Its figures with their meaning.</summary>
    public IReadOnlyList<Statement> Statements => statements.Value;

    /// <summary>Its figures; ranges count in <see cref="Folded"/>.</summary>
    public IReadOnlyList<Quantity> Quantities => quantities.Value;

    /// <summary>Its numbers, dates and ordinals with them; ranges count in <see cref="Folded"/>.</summary>
    public IReadOnlyList<Number> Numbers => numbers.Value;

    /// <summary>
    /// Whether folded words stand in it, and neither begin nor end inside of a figure: 3所 does not stand in 37所, nor 5.5% in 5.5%左右.
    /// </summary>
    public bool Holds(string words)
    {
        for (var at = Folded.IndexOf(words, StringComparison.Ordinal); at >= 0; at = Folded.IndexOf(words, at + 1, StringComparison.Ordinal))
            if (!Cuts(new CharRange(at, words.Length))) return true;
        return false;
    }

    /// <summary>Its figures where folded words first stand in it.</summary>
    public IEnumerable<Statement> StatementsIn(string words)
    {
        var at = Folded.IndexOf(words, StringComparison.Ordinal);
        if (at < 0) return [];
        var range = folded.ToSource(new CharRange(at, words.Length));
        return Statements.Where(s => range.Contains(s.Quantity.Range));
    }

    private bool Cuts(CharRange range) =>
        Quantities.Any(q => q.Range.Overlaps(range) && !range.Contains(q.Range))
        || Numbers.Any(n => n.Range.Overlaps(range) && !range.Contains(n.Range));
}
