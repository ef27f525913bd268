using ReportSearch.Answers.Questions;
using ReportSearch.Corpus.Places;
using ReportSearch.Facts;

namespace ReportSearch.Answers.Conversations;

/// <summary>
/// Completes a question that leaves unsaid what the one before it said. A question that names a place and a subject of its own, and points
/// to nothing before it, is complete and keeps nothing; so does one which place is the highest of all in a subject of its own.
/// </summary>
/// <param name="asked">The follow-up, folded but for upper case.</param>
/// <param name="before">The question before it, as understood.</param>
/// <param name="said">What it says itself.</param>
internal sealed class FollowUp(string asked, Question before, Reading said)
{
    private readonly string words = FollowUpWords.Strip(YearMention.Blank(said.Places.Blank(asked), said.Times));

    /// <summary>The question in full words; null where it is complete as asked.</summary>
    public string? Completed()
    {
        var hasSubject = FollowUpWords.SubjectOf(words).Length > 1;
        var isRanking = KindReader.Read(words, 1, 1) == QuestionKind.Ranking;
        if (hasSubject && !FollowUpWords.PointsBack(asked) && (said.Places.Places.Count > 0 || isRanking)) return null;
        var about = $"{PlacesLeft(hasSubject, isRanking)}{YearsLeft()}";
        return about + (hasSubject ? Asking(words) : Again());
    }

    /// <summary>The places: its own, with the kept ones where it compares with them; the kept ones alone where it names none.</summary>
    private string PlacesLeft(bool hasSubject, bool isRanking)
    {
        var own = said.Places.Places.Select(p => p.Place).ToList();
        var kept = isRanking && !hasSubject && before.Places.Count < 2 && !FollowUpWords.AsksWhichYear(asked) ? [] : before.Places;
        var all = own.Count == 0 ? kept : FollowUpWords.Adds(asked) ? [.. kept, .. own] : own;
        return string.Join('、', all.DistinctBy(p => p.Code).Select(NameOf));
    }

    /// <summary>The years, as its places; none where it asks which year, or for all of them.</summary>
    private string YearsLeft()
    {
        var own = said.Times.SelectMany(t => t.IsWhole ? [] : Enumerable.Range(t.From, t.To - t.From + 1)).ToList();
        var whole = said.Times.FirstOrDefault(t => t.IsWhole)?.Range.Of(asked).ToString();
        if (own.Count == 0 && whole is not null) return whole;
        var kept = before.Years.Count < 2 && FollowUpWords.AsksOfAllYears(asked) ? [] : before.Years;
        var all = own.Count == 0 ? kept : FollowUpWords.Adds(asked) ? [.. kept, .. own] : own;
        var names = all.Distinct().Order().Select(year => $"{year}年");
        var ofReport = FollowUpWords.NamesReport(own.Count == 0 ? before.Text : asked) && all.Count > 0 ? "报告" : "";
        return string.Join('、', names) + ofReport;
    }

    /// <summary>What was asked before, in the same words, or about the same subject in the words of now.</summary>
    private string Again()
    {
        var same = FollowUpWords.Strip(WithoutPlaceAndYear());
        if (FollowUpWords.AsksForOthers(asked) || FollowUpWords.WantsMore(words)) return $"介绍{Subject}的情况";
        if (words.Length == 0) return same;
        if (FollowUpWords.IsOfAllYearsAlone(words)) return words + same;
        if (before.Period is not null && said.Times.Count == 0) return same + words;
        var isOfTarget = ModalityReader.Read(words) is null || KindReader.Read(words, 1, 1) == QuestionKind.Commitment;
        var modality = isOfTarget && before is { Modality: Modality.Target, Indicators.Count: > 0 } ? "目标" : "";
        return $"{Subject}{modality}{Asking(words)}";
    }

    private string Subject => FollowUpWords.Unranked(before.Subject).ToUpperInvariant();

    /// <summary><paramref name="said"/> with the asking of before, where it has none of its own.</summary>
    private string Asking(string said)
    {
        if (FollowUpWords.Compares(said)) return "分别是多少";
        if (KindReader.Tells(said)) return said;
        var modality = ModalityReader.Read(said) is null && before.Kind is not QuestionKind.Commitment
            ? before.Modality switch { Modality.Target => "目标", Modality.Result => "实际", _ => "" } : "";
        return said + (before.Kind is QuestionKind.List or QuestionKind.Description or QuestionKind.Entity ? "" : modality) + before.Kind switch
        {
            QuestionKind.Comparison => "分别是多少",
            QuestionKind.Trend => "逐年变化",
            QuestionKind.Ranking => FollowUpWords.SuperlativeOf(before.Text),
            QuestionKind.List => "有哪些",
            QuestionKind.Description => "情况怎么样",
            QuestionKind.Entity => "叫什么",
            QuestionKind.Commitment => "完成得怎么样",
            _ => "是多少",
        };
    }

    private string WithoutPlaceAndYear()
    {
        var withoutPlaces = PlaceReader.Blank(FollowUpWords.Cased(before.Text));
        var named = YearReader.Read(withoutPlaces, newest: 0).Where(t => said.Times.Count > 0 || !t.IsWhole);
        return YearMention.Blank(withoutPlaces, named);
    }

    private static string NameOf(Place place) =>
        place.Parent is null ? "我国" : place.Level == PlaceLevel.County ? $"{place.Parent.Name}{place.Name}" : place.Name;
}
