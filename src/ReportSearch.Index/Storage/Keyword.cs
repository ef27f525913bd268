using System.Globalization;
using ReportSearch.Corpus;
using ReportSearch.Corpus.Places;
using ReportSearch.Facts;

namespace ReportSearch.Index.Storage;

/// <summary>The exact terms that documents are filtered and deleted by.</summary>
internal static class Keyword
{
    /// <summary>Marks the header of a report.</summary>
    public const string Header = "type=header";

    /// <summary>Marks the body of a report.</summary>
    public const string Body = "type=body";

    /// <summary>Marks a passage.</summary>
    public const string Passage = "type=passage";

    /// <summary>On reports whose place nothing tells.</summary>
    public const string UnknownPlace = "place=?";

    /// <summary>On reports whose year nothing tells.</summary>
    public const string UnknownYear = "year=?";

    public static string Report(ReportId id) => $"report={id}";

    public static string File(string source) => $"file={source}";

    public static string Year(int year) => string.Create(CultureInfo.InvariantCulture, $"year={year}");

    public static string Kind(string kind) => $"kind={kind}";

    public static string Indicator(string name) => $"indicator={name}";

    public static string Indicator(string name, Modality modality) => $"indicator={name}/{modality}";

    /// <summary>
    /// Found on the reports of <paramref name="place"/> and of all divisions inside it; for the country on its own
    /// reports alone.
    /// </summary>
    public static string Place(Place place) => $"place={place.Code}";

    /// <summary>
    /// What the reports of <paramref name="place"/> carry: its own keyword and those of its parents below the country.
    /// </summary>
    public static IEnumerable<string> Places(Place? place)
    {
        if (place is null) yield return UnknownPlace;
        else if (place.Parent is null) yield return Place(place);
        else
            for (var at = place; at?.Parent is not null; at = at.Parent)
                yield return Place(at);
    }
}
