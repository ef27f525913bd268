using ReportSearch.Corpus.Places;
using ReportSearch.Facts;
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
public sealed class QuestionReader(IReadOnlyList<ReportGroup> reports, Analyzer analyzer)
{
    /// <summary>Questions longer than this are refused.</summary>
    public const int LongestQuestion = 1000;

    private readonly PlaceReader placeReader = new(reports, analyzer);

    /// <summary>Reads one question by itself.</summary>
    /// <exception cref="QuestionException">It is empty, holds no letter, or is longer than
    /// <see cref="LongestQuestion"/> characters.</exception>
    public Question Read(string text) => Read(new AskRequest(text));

    /// <summary>Reads one question, with what was said before it and without what the user took out.</summary>
    /// <exception cref="QuestionException">As for a question by itself; or a part to leave out is none of its.</exception>
    public Question Read(AskRequest request)
    {
        var text = request.Question;
        if (text.Length > LongestQuestion)
            throw new QuestionException($"问题有 {text.Length} 个字符，最多 {LongestQuestion} 个。请缩短后再问。");
        var folded = TextFolder.Fold(text).Text;
        if (!folded.Any(char.IsLetterOrDigit)) throw new QuestionException("问题是空的。请写下要问的内容。");

        var places = placeReader.Read(folded);
        var withoutPlaces = places.Blank(folded);
        var newest = Newest(places.Places);
        var times = YearReader.Read(withoutPlaces, newest);
        var indicators = IndicatorsIn(withoutPlaces);
        var modality = ModalityReader.Read(folded);
        var kind = KindReader.Read(folded, places.Places.Count, YearsOf(times).Length);
        List<ReadPart> parts =
        [
            .. places.Places.Select(PartOf),
            .. times.Select(t => t.Part),
            .. indicators.Select(PartOf),
            .. modality is { } m ? [PartOf(m)] : Array.Empty<ReadPart>(),
            PartOf(kind),
        ];
        var taken = TakenOut.Of(parts, request.Without);

        var placesLeft = places.Places.Where(p => !taken.Contains(PartOf(p))).Select(p => p.Place).ToList();
        var timesLeft = times.Where(t => !taken.Contains(t.Part)).ToList();
        var years = YearsOf(timesLeft);
        var words = Blank(placesLeft.Count < places.Places.Count ? withoutPlaces : folded, times.Except(timesLeft));
        var subject = SubjectReader.Read(YearReader.Strip(withoutPlaces));
        return new Question(
            text,
            taken.Contains(PartOf(kind)) ? KindReader.General(indicators.Count, placesLeft.Count, years.Length) : kind,
            placesLeft,
            years,
            YearReader.AreOfReports(folded, timesLeft, newest) ? QuestionTime.Report : QuestionTime.Spoken,
            [.. indicators.Where(i => !taken.Contains(PartOf(i)))],
            modality is { } said && taken.Contains(PartOf(said)) ? null : modality,
            kind == QuestionKind.Commitment ? SubjectReader.OfPromise(subject) : subject)
        {
            Words = SubjectReader.Read(words),
            Period = PeriodOf(timesLeft, folded),
            Parts = [.. parts.Except(taken)],
        };
    }

    private static ReadPart PartOf((Place Place, ReadPartOrigin Origin) place) => new(ReadPartKind.Place, place.Place.Name, place.Origin);

    private static ReadPart PartOf(Indicator indicator) => new(ReadPartKind.Indicator, indicator.Name, ReadPartOrigin.Said);

    private static ReadPart PartOf(Modality modality) => new(ReadPartKind.Modality, modality.ToString(), ReadPartOrigin.Said);

    private static ReadPart PartOf(QuestionKind kind) => new(ReadPartKind.Kind, kind.ToString(), ReadPartOrigin.Said);

    /// <summary>The years asked of one by one.</summary>
    private static int[] YearsOf(IEnumerable<YearMention> times) =>
        [.. times.Where(t => !t.IsWhole).SelectMany(t => Enumerable.Range(t.From, t.To - t.From + 1)).Distinct().Order()];

    /// <summary>
    /// The span that limits the reports: where no single year does, or where a plan's figure for a year is asked for, which the report
    /// that gives the plan tells.
    /// </summary>
    private static YearSpan? PeriodOf(List<YearMention> times, string folded) =>
        times.Any(t => !t.IsWhole) && !YearReader.IsOfPlan(folded) ? null
        : times.Where(t => t.IsWhole).Select(t => new YearSpan(t.From, t.To)).FirstOrDefault();

    private static string Blank(string folded, IEnumerable<YearMention> times)
    {
        var characters = folded.ToCharArray();
        foreach (var time in times) Array.Fill(characters, ' ', time.Range.Start, time.Range.Length);
        return new string(characters);
    }

    /// <summary>The indicators asked of; one that another is a share of (占…比重) is none.</summary>
    private static List<Indicator> IndicatorsIn(string text) =>
    [
        .. IndicatorCatalog.Default.FindAll(text)
            .Where((m, i) => i == 0 || !text.AsSpan(0, m.Range.Start).TrimEnd().EndsWith("占", StringComparison.Ordinal))
            .Select(m => m.Indicator)
            .Distinct(),
    ];

    /// <summary>
    /// The newest year of a report of one of <paramref name="places"/>, or of any report where none is named.
    /// </summary>
    private int? Newest(IReadOnlyList<(Place Place, ReadPartOrigin)> places) => reports
        .Where(r => places.Count == 0 || places.Any(p => r.Place?.IsAmong(p.Place) == true))
        .Max(r => r.Year);
}
