using System.Globalization;
using ReportSearch.Corpus;
using ReportSearch.Corpus.Places;
using ReportSearch.Engine;
using ReportSearch.Facts;

namespace ReportSearch.Index.Storage;

/// <summary>The exact terms that documents are filtered and deleted by.</summary>
internal static class Keyword
{
    /// <summary>Marks the document of a report; its passages come behind it.</summary>
    public const string Header = "type=header";

    /// <summary>Marks a passage.</summary>
    public const string Passage = "type=passage";

    /// <summary>On reports whose place nothing tells.</summary>
    public const string UnknownPlace = "place=?";

    /// <summary>On reports whose year nothing tells.</summary>
    public const string UnknownYear = "year=?";

    /// <summary>On reports alone: what <see cref="ReportGroup"/> they are of begins with this.</summary>
    public const string Group = "group=";

    /// <summary>On reports alone: that of its place, year and kind, which <see cref="ReadGroup"/> reads.</summary>
    public static string GroupOf(Place? place, int? year, string kind) =>
        string.Create(CultureInfo.InvariantCulture, $"{Group}{place?.Code}/{year}/{kind}");

    /// <summary>The group that a keyword of <see cref="GroupOf"/> names.</summary>
    public static ReportGroup ReadGroup(KeywordCount counted)
    {
        var parts = counted.Keyword[Group.Length..].Split('/', 3);
        return new ReportGroup(
            parts[0].Length == 0 ? null : Gazetteer.Default.ByCode(parts[0]),
            parts[1].Length == 0 ? null : int.Parse(parts[1], CultureInfo.InvariantCulture),
            parts[2], counted.Documents);
    }

    public static string Report(ReportId id) => $"report={id}";

    public static string File(string source) => $"file={source}";

    public static string Year(int year) => string.Create(CultureInfo.InvariantCulture, $"year={year}");

    public static string Kind(string kind) => $"kind={kind}";

    public static string Indicator(string name) => $"indicator={name}";

    public static string Indicator(string name, Modality modality) => $"indicator={name}/{modality}";

    /// <summary>On passages that state a figure of any indicator in that modality.</summary>
    public static string Stating(Modality modality) => $"stating={modality}";

    /// <summary>On passages that state a figure of a period; this and the last year of it.</summary>
    public const string Spoken = "spoken=";

    public static string SpokenYear(int year) => string.Create(CultureInfo.InvariantCulture, $"{Spoken}{year}");

    /// <summary>The year that a keyword of <see cref="SpokenYear"/> names.</summary>
    public static int ReadSpokenYear(string keyword) => int.Parse(keyword.AsSpan(Spoken.Length), CultureInfo.InvariantCulture);

    /// <summary>On passages that state a figure of <paramref name="place"/>, or of a division inside it, by name.</summary>
    public static string Named(Place place) => $"named={place.Code}";

    /// <summary>On passages that promise something.</summary>
    public const string Promising = "promising";

    /// <summary>On passages that promise something of that category.</summary>
    public static string PromisingOf(string category) => $"promising={category}";

    /// <summary>
    /// Found on the reports of <paramref name="place"/> and of all divisions inside it; for the country on its own
    /// reports alone.
    /// </summary>
    public static string Place(Place place) => $"place={place.Code}";

    /// <summary>Found on the reports of <paramref name="place"/> itself alone.</summary>
    public static string OwnPlace(Place place) => $"own={place.Code}";

    /// <summary>
    /// What the reports of <paramref name="place"/> carry: its own keyword and those of its parents below the country.
    /// </summary>
    public static IEnumerable<string> Places(Place? place)
    {
        if (place is null)
        {
            yield return UnknownPlace;
            yield break;
        }
        yield return OwnPlace(place);
        foreach (var above in Within(place)) yield return Place(above);
    }

    /// <summary>The divisions that <paramref name="place"/> is found by: itself and those above it, the country by itself alone.</summary>
    public static IEnumerable<Place> Within(Place place)
    {
        if (place.Parent is null) yield return place;
        for (var at = place; at?.Parent is not null; at = at.Parent) yield return at;
    }
}
