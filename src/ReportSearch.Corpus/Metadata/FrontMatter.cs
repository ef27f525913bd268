namespace ReportSearch.Corpus.Metadata;

/// <summary>
/// What a file says of itself outside its text: YAML front matter, or the columns of a .jsonl row. Null where it is
/// silent.
/// </summary>
/// <param name="Title">As written.</param>
/// <param name="Place">Full or short name of a division.</param>
/// <param name="Year">The year the report plans.</param>
/// <param name="Kind">For example 政府工作报告.</param>
/// <param name="Issuer">Who gave the report.</param>
/// <param name="Date">When it was given.</param>
/// <param name="Note">Where the text comes from.</param>
internal sealed record FrontMatter(
    string? Title, string? Place, int? Year, string? Kind, string? Issuer, DateOnly? Date, string? Note);
