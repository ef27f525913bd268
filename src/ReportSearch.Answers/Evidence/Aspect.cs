using ReportSearch.Answers.Questions;
using ReportSearch.Corpus.Places;
using ReportSearch.Facts;
using ReportSearch.Index;
using ReportSearch.Index.Searching;

namespace ReportSearch.Answers.Evidence;

/// <summary>One place and year of a question, with the reports that may speak of it.</summary>
/// <param name="Place">The place; null where the question names none.</param>
/// <param name="Year">The year; null where the question names none.</param>
/// <param name="Modality">Target or result, where the wording about this year tells.</param>
/// <param name="Filter">The reports that may answer: a 2023 result stands in the report of 2024, or in one of late
/// 2023.</param>
internal sealed record Aspect(Place? Place, int? Year, Modality? Modality, ReportFilter Filter)
{
    /// <summary>More places and years than this are not answered in one question.</summary>
    private const int Most = 60;

    /// <summary>The aspects of <paramref name="question"/>: every place with every year.</summary>
    /// <exception cref="QuestionException">There are more than 60.</exception>
    public static IReadOnlyList<Aspect> Of(Question question)
    {
        if (Math.Max(1, question.Places.Count) * Math.Max(1, question.Years.Count) > Most)
            throw new QuestionException($"问题涉及 {question.Places.Count} 个地区、{question.Years.Count} 个年份，一次最多 {Most} 项。请分开问。");
        return First(question);
    }

    /// <summary>The first of the aspects, 60 at most.</summary>
    public static IReadOnlyList<Aspect> First(Question question)
    {
        List<Place?> places = [.. question.Places];
        if (places.Count == 0) places.Add(null);
        List<int?> years = [.. question.Years];
        if (years.Count == 0) years.Add(null);
        return [.. places.SelectMany(place => years.Select(year => For(question, place, year))).Take(Most)];
    }

    /// <summary>The reports that may answer any aspect of <paramref name="question"/>.</summary>
    public static ReportFilter Union(Question question) => new(
        question.Places, ReportYears(question), [], true, []);

    /// <summary>Whether some report that is known to be of this place and year is there.</summary>
    public bool IsCovered(ReportIndex index) => index.CountMatching(Filter with { AdmitUnknown = false }) > 0;

    private static Aspect For(Question question, Place? place, int? year)
    {
        var modality = year is { } y ? ModalityOf(question, y) : question.Modality;
        return new Aspect(place, year, modality, new ReportFilter(
            place is null ? [] : [place], year is { } asked && question.Period is null ? ReportYears(question, asked, modality) : ReportYears(question), [], true, []));
    }

    /// <summary>The years of the reports that may answer: a span asked of as one may be told from the year before it to the year after.</summary>
    private static int[] ReportYears(Question question) =>
        question.Period is { } period ? [.. Enumerable.Range(period.From - 1, period.To - period.From + 3)]
        : [.. question.Years.SelectMany(y => ReportYears(question, y, ModalityOf(question, y))).Distinct().Order()];

    private static Modality? ModalityOf(Question question, int year) =>
        question.Modality ?? (question.Years.Count > 1 ? ModalityReader.ReadNear(question.Text, year) : null);

    private static int[] ReportYears(Question question, int year, Modality? modality) =>
        question.Time == QuestionTime.Report || modality == Facts.Modality.Target ? [year] : [year, year + 1];
}
