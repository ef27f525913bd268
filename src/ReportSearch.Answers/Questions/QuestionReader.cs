using System.Text.RegularExpressions;
using ReportSearch.Corpus.Places;
using ReportSearch.Facts.Indicators;
using ReportSearch.Index;
using ReportSearch.Text;
using ReportSearch.Text.Words;

namespace ReportSearch.Answers.Questions;

/// <summary>
/// Reads a question in plain words: which places and years it names, what it asks about, and what sort of answer it
/// wants.
/// </summary>
/// <param name="reports">The reports that 今年 and 去年 are understood against.</param>
/// <param name="analyzer">Knows words, which are no misspelt places.</param>
public sealed partial class QuestionReader(IReadOnlyList<ReportGroup> reports, Analyzer analyzer)
{
    /// <summary>Questions longer than this are refused.</summary>
    public const int LongestQuestion = 1000;

    /// <summary>A misspelt place is looked for in so many characters: each of them is held against every name.</summary>
    private const int MisspeltWithin = 80;

    /// <summary>Reads one question by itself.</summary>
    /// <exception cref="QuestionException">It is empty, holds no letter, or is longer than
    /// <see cref="LongestQuestion"/> characters.</exception>
    public Question Read(string text) => Read(new AskRequest(text));

    /// <summary>Reads one question, with what was said before it and without what the user took out.</summary>
    /// <exception cref="QuestionException">As for a question by itself.</exception>
    public Question Read(AskRequest request)
    {
        var text = request.Question;
        if (text.Length > LongestQuestion)
            throw new QuestionException($"问题有 {text.Length} 个字符，最多 {LongestQuestion} 个。请缩短后再问。");
        var folded = TextFolder.Fold(text).Text;
        if (!folded.Any(char.IsLetterOrDigit)) throw new QuestionException("问题是空的。请写下要问的内容。");

        var mentions = Mentions(folded);
        var withoutPlaces = Blank(folded, mentions);
        var places = MostSpecific(mentions);
        if (places.Count == 0) places = AllOfLevel(folded);
        var years = YearReader.Read(folded, Newest(places), out var ofReport);
        return new Question(
            text,
            KindReader.Read(folded, places.Count, years.Count),
            places,
            years,
            ofReport ? QuestionTime.Report : QuestionTime.Spoken,
            [.. IndicatorsIn(withoutPlaces)],
            ModalityReader.Read(folded),
            SubjectReader.Read(YearReader.Strip(withoutPlaces)))
        {
            Words = SubjectReader.Read(folded),
        };
    }

    /// <summary>The indicators asked of; one that another is a share of (占…比重) is none.</summary>
    private static IEnumerable<Indicator> IndicatorsIn(string text) => IndicatorCatalog.Default.FindAll(text)
        .Where((m, i) => i == 0 || !text.AsSpan(0, m.Range.Start).TrimEnd().EndsWith("占", StringComparison.Ordinal))
        .Select(m => m.Indicator)
        .Distinct();

    /// <summary>
    /// The newest year of a report of one of <paramref name="places"/>, or of any report where none is named.
    /// </summary>
    private int? Newest(List<Place> places) => reports
        .Where(r => places.Count == 0 || places.Any(place => r.Place?.IsAmong(place) == true))
        .Max(r => r.Year);

    /// <summary>
    /// Places that can limit: those with reports, and those whose lack of a report is the answer. A county without one
    /// stays a word.
    /// </summary>
    private List<PlaceMention> Mentions(string folded)
    {
        var found = Gazetteer.Default.FindAll(folded).Where(m => m.Place.Level != PlaceLevel.County || HasReport(m.Place)).ToList();
        if (found.Count > 0) return found;
        var country = Country().Match(folded);
        return country.Success ? [new PlaceMention(Gazetteer.Default.Country, new CharRange(country.Index, country.Length))] : Misspelt(folded);
    }

    /// <summary>各省, 哪个市, 三个市: every place of that level with a report of its own.</summary>
    private List<Place> AllOfLevel(string folded)
    {
        var match = EveryPlace().Match(folded);
        if (!match.Success) return [];
        var level = match.Groups[1].Value switch { "省" => PlaceLevel.Province, "市" => PlaceLevel.Prefecture, _ => PlaceLevel.County };
        return [.. reports.Select(r => r.Place).OfType<Place>().Where(p => p.Level == level).DistinctBy(p => p.Code)
            .OrderBy(p => p.Code, StringComparer.Ordinal)];
    }

    [GeneratedRegex("(?:各|哪一?个|[两二三四五六七八九十几]个)(省|市|县)")]
    private static partial Regex EveryPlace();

    /// <summary>
    /// The country as the place asked of, and not as the field of a rank (全国第5位) or part of a name (全国文明城市).
    /// </summary>
    [GeneratedRegex("国务院|我国|中国(?=\\d|政府|的?(?:gdp|经济|粮食|财政|城镇|居民|国内生产总值))|state council|china|(?:^|年|份)全国(?!排|第|前|首|文明|重点|先进|百强|各|人大|政协|两会)")]
    private static partial Regex Country();

    /// <summary>
    /// A place of the reports written with one wrong character (商邱): looked for only where no place is named rightly.
    /// </summary>
    private List<PlaceMention> Misspelt(string folded)
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
                if (mine.Count == 1 && (certain || length > 2)) return [new PlaceMention(mine[0], range)];
            }
        return [];
    }

    private bool HasReport(Place place) => reports.Any(r => r.Place?.IsAmong(place) == true);

    private static List<Place> MostSpecific(List<PlaceMention> mentions)
    {
        var places = mentions.Select(m => m.Place).DistinctBy(p => p.Code).ToList();
        return [.. places.Where(p => !places.Any(other => other.Code != p.Code && other.IsWithin(p)))];
    }

    private static string Blank(string folded, List<PlaceMention> mentions)
    {
        var characters = folded.ToCharArray();
        foreach (var mention in mentions) Array.Fill(characters, ' ', mention.Range.Start, mention.Range.Length);
        return new string(characters);
    }
}
