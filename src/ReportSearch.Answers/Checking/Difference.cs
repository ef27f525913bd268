using System.Text.RegularExpressions;
using ReportSearch.Facts.Quantities;

namespace ReportSearch.Answers.Checking;

/// <summary>What an answer works out itself: how far two cited figures lie apart (相差0.5个百分点), or that they are the same.</summary>
internal static partial class Difference
{
    private const string Points = "个百分点";

    /// <summary>The words without what tells differences, and what does.</summary>
    public static (string Words, IReadOnlyList<string> Differences) TakeOut(string words)
    {
        var told = Told().Matches(words).Select(m => m.Value).ToList();
        return told.Count == 0 ? (words, told) : (Told().Replace(words, ""), told);
    }

    /// <summary>
    /// Why no two of <paramref name="cited"/> lie so far apart, that of which <paramref name="words"/> say so above the other (甲市高于乙市);
    /// null where two do.
    /// </summary>
    public static string? Against(string told, string words, IReadOnlyList<HeldFigure> cited)
    {
        var above = Above().Match(words);
        bool IsTold(Quantity difference, HeldFigure a, HeldFigure b) => IsBetween(difference, a.Quantity, b.Quantity)
            && (!above.Success || a.IsOf(above.Groups["more"].Value) && b.IsOf(above.Groups["less"].Value));
        var missing = QuantityReader.Read(told).Where(difference =>
            !cited.Any(a => cited.Any(b => IsTold(difference, a, b)))).ToList();
        return missing.Count == 0 ? null : $"引文里的数字算不出{missing[0].Range.Of(told)}";
    }

    private static bool IsBetween(Quantity difference, Quantity a, Quantity b) =>
        difference.BaseValue > 0 && a.BaseUnit == b.BaseUnit && a.UpperValue is null && b.UpperValue is null && a.BaseValue - b.BaseValue == difference.BaseValue
        && difference.BaseUnit == (a.BaseUnit == "%" ? Points : a.BaseUnit);

    /// <summary>Why no two of <paramref name="cited"/> are the same, where <paramref name="words"/> say so (甲市和乙市相同); null where two are.</summary>
    public static string? AgainstSameness(string words, IReadOnlyList<HeldFigure> cited) =>
        !Same().IsMatch(words) || cited.GroupBy(held => (held.Quantity.BaseValue, held.Quantity.BaseUnit)).Any(same => same.Count() > 1) ? null : "引文里没有相同的数字";

    [GeneratedRegex("[，；]?(?:两者|二者|前后)?相差[^，。；\n]*")]
    private static partial Regex Told();

    [GeneratedRegex("(?<more>[^，。；：\n]+)[高多]于(?<less>[^，。；：（\n]+)(?:（仅看数字）)?$")]
    private static partial Regex Above();

    [GeneratedRegex("^[^，。；：]+和[^，。；：]+相同")]
    private static partial Regex Same();
}
