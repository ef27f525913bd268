using ReportSearch.Text;

namespace ReportSearch.Corpus.Places;

/// <summary>China's provinces, prefectures and counties by full, short and Latin name.</summary>
public sealed class Gazetteer
{
    private static readonly string[] CountryNames = ["全国", "中国", "中华人民共和国", "国务院", "china"];

    private readonly NameTable names = new();
    private readonly PlaceFinder finder;
    private readonly Dictionary<string, Place> byCode = new(StringComparer.Ordinal);

    private Gazetteer()
    {
        byCode.Add(Country.Code, Country);
        foreach (var (place, placeNames) in DivisionFile.Read(Country))
        {
            byCode.Add(place.Code, place);
            foreach (var name in placeNames)
                names.Add(Folded(name.Text), new NameTable.Bearer(place, name.Guarded));
        }
        foreach (var phrase in DivisionFile.NotPlaces()) names.Add(Folded(phrase), null);
        finder = new PlaceFinder(names);
    }

    /// <summary>The gazetteer that ships with the project, read once.</summary>
    public static Gazetteer Default { get; } = new();

    /// <summary>The country.</summary>
    public Place Country { get; } = new("0", "全国", "全国", PlaceLevel.Country, null);

    /// <summary>
    /// The division of that full, short or Latin name, the highest where several share it, or at the end of a path such
    /// as 河南省商丘市; the country for 全国, 中国 and 国务院; null where there is none.
    /// </summary>
    public Place? Find(string name)
    {
        var folded = Folded(name.Trim());
        if (CountryNames.Contains(folded, StringComparer.Ordinal)) return Country;
        return names.Bearers(folded).Select(bearer => bearer.Place).MinBy(place => place.Level) ?? EndOfPath(folded);
    }

    /// <summary>The division of that code; null where there is none.</summary>
    public Place? ByCode(string code) => byCode.GetValueOrDefault(code);

    /// <summary>
    /// The places named in <paramref name="text"/>, in text order, longest match first; 南京 is never 北京, and 杭州亚运会 or
    /// 南京路 name no place. The country is not among them: 全国 mostly compares (居全国第一).
    /// </summary>
    public IReadOnlyList<PlaceMention> FindAll(string text)
    {
        var folded = TextFolder.Fold(text);
        return finder.FindAll(folded.Text).ConvertAll(mention => mention with { Range = folded.ToSource(mention.Range) });
    }

    /// <summary>
    /// Provinces and prefectures whose full or short name is <paramref name="word"/> but for one wrong character (商邱,
    /// 鹤璧市), in the order of their codes. A word that is right itself has its likes too: ask <see cref="Find"/> first.
    /// </summary>
    public IReadOnlyList<Place> FindSimilar(string word)
    {
        var folded = Folded(word.Trim());
        if (folded.Length < 2) return [];
        var similar = new List<Place>();
        foreach (var (name, bearers) in names.Names)   // asked many times a question: no iterators
            if (DifferInOne(name, folded))
                foreach (var (place, _) in bearers)
                    if (IsMisspelling(folded, name, place)) similar.Add(place);
        return [.. similar.Distinct().OrderBy(place => place.Code, StringComparer.Ordinal)];
    }

    // 商丘县 is no misspelling of 商丘市: the last character of a full name tells the level.
    private static bool IsMisspelling(string word, string name, Place place) =>
        place.Level < PlaceLevel.County && (name != place.Name || word[^1] == name[^1]);

    private static bool DifferInOne(string a, string b)
    {
        if (a.Length != b.Length) return false;
        var differences = 0;
        for (var i = 0; i < a.Length && differences < 2; i++)
            if (a[i] != b[i]) differences++;
        return differences == 1;
    }

    private Place? EndOfPath(string folded)
    {
        Place? end = null;
        var reached = 0;
        foreach (var mention in finder.FindAll(folded))
        {
            if (mention.Range.Start != reached || end is not null && !mention.Place.IsWithin(end)) return null;
            (end, reached) = (mention.Place, mention.Range.End);
        }
        return reached == folded.Length ? end : null;
    }

    // Most names are folded as they are; building their maps would take most of the time at start.
    private static string Folded(string name) =>
        name.All(unit => TextFolder.FoldChar(unit) == unit) ? name : TextFolder.Fold(name).Text;
}
