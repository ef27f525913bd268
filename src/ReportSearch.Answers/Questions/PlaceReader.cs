using System.Text.RegularExpressions;
using ReportSearch.Corpus.Places;
using ReportSearch.Facts.Indicators;
using ReportSearch.Index;
using ReportSearch.Text;
using ReportSearch.Text.Words;

namespace ReportSearch.Answers.Questions;

/// <summary>Finds the places a question is about.</summary>
/// <param name="reports">What there is: a county without a report stays a word.</param>
/// <param name="analyzer">Knows words, which are no misspelt places.</param>
internal sealed partial class PlaceReader(IReadOnlyList<ReportGroup> reports, Analyzer analyzer)
{
    /// <summary>A misspelt place is looked for in so many characters: each of them is held against every name.</summary>
    private const int MisspeltWithin = 80;

    /// <summary>The places of a folded question, each with where it is named.</summary>
    public PlaceReading Read(string folded)
    {
        var named = Limiting(Gazetteer.Default.FindAll(folded).Where(m => CanLimit(m.Place)).ToList(), folded);
        var groups = PlaceGroups.FindAll(folded, [.. named.Select(m => m.Range)]);
        if (groups.Count == 0 && EveryPlace().Match(folded) is { Success: true } every && Below(MostSpecific(named), every) is { Count: > 0 } members)
            return new PlaceReading([.. members.Select(place => (place, ReadPartOrigin.Inferred))], [.. named.Select(m => m.Range), new CharRange(every.Index, every.Length)]);
        if (named.Count > 0 || groups.Count > 0)
        {
            var places = MostSpecific(named).Select(place => (place, ReadPartOrigin.Said))
                .Concat(groups.SelectMany(g => g.Members).Select(place => (place, ReadPartOrigin.Inferred)));
            return new PlaceReading([.. places.DistinctBy(p => p.place.Code)], [.. named.Select(m => m.Range), .. groups.Select(g => g.Range)]);
        }
        if (Country().Match(folded) is { Success: true } country)
            return new PlaceReading([(Gazetteer.Default.Country, ReadPartOrigin.Said)], [new CharRange(country.Index, country.Length)]);
        return Misspelt(folded);
    }

    /// <summary>A folded text with blanks for whatever names places in it: one, a group, or every one of a level.</summary>
    public static string Blank(string folded)
    {
        var named = Gazetteer.Default.FindAll(folded).Select(m => m.Range).ToList();
        var every = EveryPlace().Matches(folded).Select(m => new CharRange(m.Index, m.Length));
        var country = named.Count > 0 ? [] : Country().Matches(folded.ToLowerInvariant()).Select(m => new CharRange(m.Index, m.Length));
        return new PlaceReading([], [.. named, .. country, .. PlaceGroups.FindAll(folded, named).Select(g => g.Range), .. every]).Blank(folded);
    }

    /// <summary>Places that can limit: those with reports, and those whose lack of a report is the answer.</summary>
    private bool CanLimit(Place place) => place.Level != PlaceLevel.County || HasReport(place);

    /// <summary>
    /// The mentions that limit: a place without a report beside the province it lies in (江西新余那场大火) is a matter that the province's
    /// report tells of, so it stays a word; but not where a figure is asked for, which would be the province's own.
    /// </summary>
    private List<PlaceMention> Limiting(List<PlaceMention> named, string folded)
    {
        var matters = named.Where(m => !HasReport(m.Place) && named.Any(o => o.Place != m.Place && m.Place.IsWithin(o.Place) && HasReport(o.Place))).ToList();
        return matters.Count == 0 || IndicatorCatalog.Default.FindAll(folded).Any() ? named : [.. named.Except(matters)];
    }

    /// <summary>各市 of a province, or of all there is: those with reports; empty where <paramref name="named"/> are no such places' parents.</summary>
    private List<Place> Below(List<Place> named, Match every)
    {
        var level = every.Groups["level"].Value switch { "省" => PlaceLevel.Province, "市" => PlaceLevel.Prefecture, _ => PlaceLevel.County };
        if (named.Any(place => place.Level >= level)) return [];
        return [.. reports.Select(r => r.Place).OfType<Place>()
            .Where(p => p.Level == level && (named.Count == 0 || named.Any(p.IsWithin)))
            .DistinctBy(p => p.Code).OrderBy(p => p.Code, StringComparer.Ordinal)];
    }

    /// <summary>
    /// A place of the reports written with one wrong character (商邱): looked for only where no place is named rightly.
    /// </summary>
    private PlaceReading Misspelt(string folded)
    {
        var words = analyzer.Words(folded);
        foreach (var length in (int[])[4, 3, 2])
            for (var at = 0; at + length <= Math.Min(folded.Length, MisspeltWithin); at++)
            {
                var range = new CharRange(at, length);
                if (words.Any(w => w.Range.Length > 1 && w.Range.Contains(range))) continue;
                var similar = Gazetteer.Default.FindSimilar(folded.Substring(at, length));
                var mine = similar.Where(HasReport).ToList();
                var certain = at == 0 || (at + length < folded.Length && folded[at + length] is '市' or '省' or '县');
                if (mine.Count == 1 && (certain || length > 2)) return new PlaceReading([(mine[0], ReadPartOrigin.Inferred)], [range]);
            }
        return new PlaceReading([], []);
    }

    private bool HasReport(Place place) => reports.Any(r => r.Place?.IsAmong(place) == true);

    private static List<Place> MostSpecific(List<PlaceMention> mentions)
    {
        var places = mentions.Select(m => m.Place).DistinctBy(p => p.Code).ToList();
        return [.. places.Where(p => !places.Any(other => other.Code != p.Code && other.IsWithin(p)))];
    }

    [GeneratedRegex("(?:各|每个|所有|哪一?个|(?<![这那])[两二三四五六七八九十几]个)(?:地级|设区)?(?<level>省|市|县)|(?<=最[高低多少大小快慢好差强]的)(?:(?<level>省|县)份?|城?(?<level>市))")]
    private static partial Regex EveryPlace();

    /// <summary>
    /// The country as the place asked of, and not as the field of a rank (全国第5位) or part of a name (全国文明城市).
    /// </summary>
    [GeneratedRegex("国务院|我国|中国(?=\\d|政府|的?(?:gdp|经济|粮食|财政|城镇|居民|国内生产总值))|state council|china|(?<=^|年|份)全国(?!排|第|前|首|文明|重点|先进|百强|各|人大|政协|两会)")]
    private static partial Regex Country();
}
