using System.Reflection;

namespace ReportSearch.Corpus.Places;

/// <summary>Reads the division list that ships with the project; its head says what the columns are.</summary>
internal static class DivisionFile
{
    /// <summary>Every division with its names, parents before children.</summary>
    /// <param name="country">The parent of the provinces.</param>
    public static IEnumerable<(Place Place, IReadOnlyList<PlaceName> Names)> Read(Place country)
    {
        var byCode = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var line in Lines("divisions.tsv"))
        {
            var columns = line.Split('\t');
            var (code, fullName) = (columns[0], columns[1]);
            var names = new List<PlaceName>();
            foreach (var column in columns.Skip(2))
                names.AddRange(column.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(PlaceName.Parse));
            // A full name stands in the other names' column only where it is guarded.
            if (names.TrueForAll(name => name.Text != fullName)) names.Insert(0, new PlaceName(fullName, Guarded: false));
            var shortName = columns.Length > 2 && columns[2].Length > 0 ? PlaceName.Parse(columns[2].Split(',')[0]).Text : fullName;
            var place = new Place(code, fullName, shortName, LevelOf(code), ParentOf(code, byCode) ?? country);
            byCode.Add(code, place);
            yield return (place, names);
        }
    }

    /// <summary>Runs of characters that hold a place's name and do not name the place.</summary>
    public static IEnumerable<string> NotPlaces() =>
        Lines("not-places.txt").SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Lines(string resource)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        while (reader.ReadLine() is { } line)
            if (!line.StartsWith('#')) yield return line;
    }

    private static PlaceLevel LevelOf(string code) => code.Length switch
    {
        2 => PlaceLevel.Province,
        4 => PlaceLevel.Prefecture,
        _ => PlaceLevel.County,
    };

    // Counties of a municipality and those run by their province have no prefecture: 500230, 419001.
    private static Place? ParentOf(string code, Dictionary<string, Place> byCode) =>
        code.Length > 4 && byCode.TryGetValue(code[..4], out var prefecture) ? prefecture
        : code.Length > 2 ? byCode[code[..2]] : null;
}
