using System.Text.RegularExpressions;
using ReportSearch.Facts;
using ReportSearch.Facts.Indicators;
using ReportSearch.Facts.Quantities;
using ReportSearch.Facts.Statements;
using ReportSearch.Text;

namespace ReportSearch.Answers.Checking;

/// <summary>Whether passages hold the figures of words that are not theirs: value, unit, qualifier, of what and of which year.</summary>
internal static partial class FigureSupport
{
    /// <summary>A figure of other words than these shares of the claim's is of something else.</summary>
    private const double LeastShared = 0.3;

    /// <summary>Why a figure of <paramref name="words"/> is held by none of <paramref name="cited"/>; null where each is held.</summary>
    public static string? Against(string words, IReadOnlyList<CitedPassage> cited)
    {
        var read = StatementReader.Read(words, cited[0].Passage.Context);
        var named = IndicatorCatalog.Default.FindAll(words);
        foreach (var quantity in QuantityReader.Read(words))
        {
            var own = read.Where(s => s.Quantity.Range.Start == quantity.Range.Start).ToList();
            var claimed = own.Count > 0 ? own : [Unread(quantity)];
            var reasons = claimed.Select(claim => Against(Completed(claim, words, named), words, cited)).ToList();
            if (reasons.Find(reason => reason is not null) is { } reason) return reason;
        }
        return null;
    }

    private static string? Against(Statement claim, string words, IReadOnlyList<CitedPassage> cited)
    {
        var figure = claim.Quantity.Range.Of(words).ToString();
        var said = cited.SelectMany(FiguresOf).Where(s => s.Figure.Quantity.BaseUnit == claim.Quantity.BaseUnit).ToList();
        var same = said.FindAll(s => IsSameValue(s.Figure.Quantity, claim.Quantity));
        if (same.Count == 0) return $"引文没有{figure}";
        same = same.FindAll(s => s.Figure.Quantity.Comparator == claim.Quantity.Comparator);
        if (same.Count == 0) return $"引文写的不是{figure}，左右、以上等限定不同";
        var likeness = said.ToDictionary(s => s, s => Likeness(claim, s.Figure, s.Clause));
        var most = likeness.Values.Max();
        same = same.FindAll(s => likeness[s] >= LeastShared && likeness[s] >= most - 0.01);
        if (same.Count == 0) return $"引文里的{figure}说的是别的";
        if (claim.Period is not { } period || !NamesTime().IsMatch(words)) return null;
        var ofYear = said.FindAll(s => likeness[s] >= most - 0.01 && Covers(s.Figure.Period, period));
        return ofYear.Count == 0 || ofYear.Exists(same.Contains) ? null : $"引文里的{figure}说的是别的年份";
    }

    /// <summary>A claim whose words do not say of what, with the one indicator that they name.</summary>
    private static Statement Completed(Statement claim, string words, IReadOnlyList<IndicatorMention> named)
    {
        if (claim.Indicator is not null) return claim;
        var indicators = named.Where(m => m.Range.End <= claim.Quantity.Range.Start && !Figures().IsMatch(words[m.Range.End..claim.Quantity.Range.Start]))
            .Select(m => m.Indicator).Distinct().ToList();
        return indicators.Count == 1 ? claim with { Indicator = indicators[0] } : claim;
    }

    /// <summary>How far two figures are of the same thing, 0 to 1.</summary>
    private static double Likeness(Statement claim, Statement said, string clause)
    {
        if (claim.Indicator is not null)
            return said.Indicator == claim.Indicator ? 1 : said.Indicator is null && IndicatorCatalog.Default.FindAll(clause).Any(m => m.Indicator == claim.Indicator) ? 0.9 : 0;
        var pairs = Pairs(TextFolder.Fold(claim.Subject).Text);
        if (pairs.Count == 0) return 1;
        var around = Pairs(TextFolder.Fold(said.Subject + clause).Text);
        return pairs.Count(around.Contains) / (double)pairs.Count;
    }

    /// <summary>The figures of a passage, each with the words it stands in; those that nothing is read of are there as figures alone.</summary>
    private static IEnumerable<(Statement Figure, string Clause)> FiguresOf(CitedPassage cited)
    {
        var text = cited.Passage.Text;
        foreach (var statement in cited.Statements)
            yield return (statement, statement.Range.Of(text).ToString());
        foreach (var quantity in QuantityReader.Read(text))
            if (!cited.Statements.Any(s => s.Quantity.Range.Overlaps(quantity.Range)))
                yield return (Unread(quantity), ClauseAround(text, quantity.Range));
    }

    private static string ClauseAround(string text, CharRange range)
    {
        var start = text.LastIndexOfAny([.. "，；。：\n"], Math.Max(0, range.Start - 1));
        var end = text.IndexOfAny([.. "，；。：\n"], range.End);
        return text[(start + 1)..(end < 0 ? text.Length : end)];
    }

    private static Statement Unread(Quantity quantity) =>
        new("", null, quantity, Measure.Level, Modality.Ongoing, null, null, quantity.Range, default);

    private static bool IsSameValue(Quantity said, Quantity claimed) =>
        said.BaseValue == claimed.BaseValue && Upper(said) == Upper(claimed);

    private static decimal? Upper(Quantity quantity) => quantity.UpperValue * (quantity.Value == 0 ? 1 : quantity.BaseValue / quantity.Value);

    private static bool Covers(Period? said, Period claimed) => said is not null && said.From <= claimed.From && claimed.To <= said.To;

    private static HashSet<string> Pairs(string folded) =>
        [.. Enumerable.Range(0, Math.Max(0, folded.Length - 1)).Select(at => folded.Substring(at, 2)).Where(pair => pair.All(char.IsLetter))];

    [GeneratedRegex("[12][0-9]{3}年|今年|去年|明年|上年")]
    private static partial Regex NamesTime();

    [GeneratedRegex("[0-9０-９。；]")]
    private static partial Regex Figures();
}
