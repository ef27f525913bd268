using ReportSearch.Facts;
using ReportSearch.Facts.Indicators;

namespace ReportSearch.Answers.Questions;

/// <summary>What the words of a question say, before anything is taken out of it.</summary>
/// <param name="Folded">The words.</param>
/// <param name="Places">The places.</param>
/// <param name="Newest">The newest year of a report of theirs; null where there is none.</param>
/// <param name="Times">The years.</param>
internal sealed record Reading(string Folded, PlaceReading Places, int? Newest, IReadOnlyList<YearMention> Times)
{
    /// <summary>The words with blanks for places.</summary>
    public string WithoutPlaces { get; } = Places.Blank(Folded);

    /// <summary>The indicators; one that another is a share of (占…比重) is none.</summary>
    public IReadOnlyList<Indicator> Indicators { get; } = IndicatorsIn(Places.Blank(Folded));

    /// <summary>Target or result, where the words tell.</summary>
    public Modality? Modality { get; } = ModalityReader.Read(Folded);

    /// <summary>The sort of answer wanted.</summary>
    public QuestionKind Kind { get; } = KindReader.Read(Folded, Places.Places.Count, YearMention.Each(Times).Length);

    /// <summary>All of it as parts.</summary>
    public IReadOnlyList<ReadPart> Parts =>
    [
        .. Places.Places.Select(p => new ReadPart(ReadPartKind.Place, p.Place.Name, p.Origin)),
        .. Times.Select(t => t.Part),
        .. Indicators.Select(i => new ReadPart(ReadPartKind.Indicator, i.Name, ReadPartOrigin.Said)),
        .. Modality is { } modality ? [new ReadPart(ReadPartKind.Modality, modality.ToString(), ReadPartOrigin.Said)] : Array.Empty<ReadPart>(),
        new ReadPart(ReadPartKind.Kind, Kind.ToString(), ReadPartOrigin.Said),
    ];

    /// <summary>The question with <paramref name="parts"/> alone.</summary>
    /// <param name="text">In full words.</param>
    /// <param name="asked">As asked.</param>
    /// <param name="parts">Those of <see cref="Parts"/> that stand, with their origin.</param>
    public Question Only(string text, string asked, IReadOnlyList<ReadPart> parts)
    {
        var ids = parts.Select(part => part.Id).ToHashSet(StringComparer.Ordinal);
        var places = Places.Places.Select(p => p.Place).Where(p => ids.Contains($"place:{p.Name}")).ToList();
        var times = Times.Where(t => ids.Contains(t.Part.Id)).ToList();
        var years = YearMention.Each(times);
        var words = YearMention.Blank(places.Count < Places.Places.Count ? WithoutPlaces : Folded, Times.Except(times));
        var subject = SubjectReader.Read(YearReader.Strip(YearMention.Blank(WithoutPlaces, Times.Except(times))));
        return new Question(
            text,
            ids.Contains($"kind:{Kind}") ? Kind : KindReader.General(Indicators.Count, places.Count, years.Length),
            places,
            years,
            YearReader.AreOfReports(Folded, times, Newest) ? QuestionTime.Report : QuestionTime.Spoken,
            [.. Indicators.Where(i => ids.Contains($"indicator:{i.Name}"))],
            ids.Contains($"modality:{Modality}") ? Modality : null,
            Kind == QuestionKind.Commitment ? SubjectReader.OfPromise(subject) : subject)
        {
            Asked = asked,
            Words = SubjectReader.Read(words),
            Period = PeriodOf(times),
            Parts = parts,
        };
    }

    /// <summary>
    /// The span that limits the reports: where no single year does, or where a plan's figure for a year is asked for, which the report
    /// that gives the plan tells.
    /// </summary>
    private YearSpan? PeriodOf(List<YearMention> times) =>
        times.Any(t => !t.IsWhole) && !YearReader.IsOfPlan(Folded) ? null
        : times.Where(t => t.IsWhole).Select(t => new YearSpan(t.From, t.To)).FirstOrDefault();

    private static List<Indicator> IndicatorsIn(string text) =>
    [
        .. IndicatorCatalog.Default.FindAll(text)
            .Where((m, i) => i == 0 || !text.AsSpan(0, m.Range.Start).TrimEnd().EndsWith("占", StringComparison.Ordinal))
            .Select(m => m.Indicator)
            .Distinct(),
    ];
}
