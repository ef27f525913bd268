namespace ReportSearch.Corpus;

/// <summary>Names one report: made of place, year and kind, the same for every file format.</summary>
/// <param name="Value">For example "商丘市-2024-政府工作报告"; a suffix "-2" where two share it.</param>
public readonly record struct ReportId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
