namespace ReportSearch.Corpus;

/// <summary>
/// Names one paragraph of a report for good: a hash of its folded text, so it survives re-indexing and a change of
/// format.
/// </summary>
/// <param name="Value">12 hexadecimal digits; "-2" behind them for the second paragraph of the same text in one report,
/// and so on.</param>
public readonly record struct ParagraphId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
