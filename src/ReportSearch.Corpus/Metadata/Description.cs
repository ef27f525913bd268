using ReportSearch.Corpus.Places;

namespace ReportSearch.Corpus.Metadata;

/// <summary>What a report is, as far as its file tells; each part as in <see cref="Report"/>.</summary>
internal sealed record Description(
    string Title, Place? Place, int? Year, string Kind, string? Issuer, DateOnly? Date);
