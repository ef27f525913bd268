using ReportSearch.Facts.Quantities;
using ReportSearch.Text;
using ReportSearch.Text.Numbers;

namespace ReportSearch.Answers.Checking;

/// <summary>Whether passages hold the numbers of words that are not theirs and no figures: years, days, ordinals, names.</summary>
internal static class NumberSupport
{
    /// <summary>What says of what kind such a number is: 3月 is not 3日.</summary>
    private const string Kinds = "年月日号届次";

    /// <summary>Words that stand in a passage but for their numbers are those words: so many characters of them tell.</summary>
    private const int FewestAlike = 6;

    /// <summary>Why a number of <paramref name="words"/> is held by none of <paramref name="cited"/>; null where each is held.</summary>
    public static string? Against(string words, IReadOnlyList<CitedPassage> cited)
    {
        var folded = TextFolder.Fold(words).Text;
        var figures = QuantityReader.Read(folded);
        foreach (var number in NumberReader.Read(folded))
        {
            if (IsContradicted(folded, number, cited)) return $"引文在同样的话里不是{number.Range.Of(folded)}";
            if (figures.Any(q => q.Range.Overlaps(number.Range)) || number.Form is NumberForm.Numerals && number.Value <= 10) continue;
            var isYear = KindOf(folded, number) == '年' && number.Value is > 1000 and < 3000;
            if (isYear && cited.Any(c => c.Report.Year == number.Value || c.Statements.Any(s => s.Period is { } p && p.From <= number.Value && number.Value <= p.To))) continue;
            if (!cited.Any(c => Holds(c, folded, number))) return $"引文没有{number.Range.Of(folded)}{KindOf(folded, number)}";
        }
        return null;
    }

    private static bool Holds(CitedPassage cited, string folded, Number number) =>
        cited.Numbers.Any(n => n.Value == number.Value && KindOf(cited.Folded, n) == KindOf(folded, number))
        || NumberReader.Read(cited.Around).Any(n => n.Value == number.Value && KindOf(cited.Around, n) == KindOf(folded, number));

    private static char? KindOf(string text, Number number) =>
        number.Range.End < text.Length && Kinds.Contains(text[number.Range.End], StringComparison.Ordinal) ? text[number.Range.End] : null;

    /// <summary>
    /// Whether the place of a passage that reads most like the words around <paramref name="number"/> has another number there: the words of
    /// another with a number changed.
    /// </summary>
    private static bool IsContradicted(string folded, Number number, IReadOnlyList<CitedPassage> cited)
    {
        var alike = cited
            .SelectMany(c => c.Numbers.Select(n => (Likeness: Likeness(folded, number.Range, c.Folded, n.Range), IsSame: IsSame(n, number))))
            .ToList();
        if (alike.Count == 0) return false;
        var most = alike.Max(a => a.Likeness);
        return most >= FewestAlike && !alike.Exists(a => a.Likeness == most && a.IsSame);
    }

    private static bool IsSame(Number said, Number claimed) => said.Value == claimed.Value && said.IsMore == claimed.IsMore;

    /// <summary>How many characters before and behind two numbers are the same.</summary>
    private static int Likeness(string one, CharRange at, string other, CharRange there)
    {
        int before = 0, behind = 0;
        while (before < at.Start && before < there.Start && one[at.Start - 1 - before] == other[there.Start - 1 - before]) before++;
        while (at.End + behind < one.Length && there.End + behind < other.Length && one[at.End + behind] == other[there.End + behind]) behind++;
        return before + behind;
    }
}
