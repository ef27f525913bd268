using System.Text.RegularExpressions;
using ReportSearch.Facts.Quantities;

namespace ReportSearch.Answers.Checking;

/// <summary>The one figure that an answer works out itself: how far two cited ones lie apart (相差0.5个百分点).</summary>
internal static partial class Difference
{
    private const string Points = "个百分点";

    /// <summary>The words without what tells differences, and what does.</summary>
    public static (string Words, IReadOnlyList<string> Differences) TakeOut(string words)
    {
        var told = Told().Matches(words).Select(m => m.Value).ToList();
        return told.Count == 0 ? (words, told) : (Told().Replace(words, ""), told);
    }

    /// <summary>Why no two of <paramref name="cited"/> lie so far apart; null where two do.</summary>
    public static string? Against(string told, IReadOnlyList<Quantity> cited)
    {
        var missing = QuantityReader.Read(told).Where(difference =>
            !cited.Any(a => cited.Any(b => IsBetween(difference, a, b)))).ToList();
        return missing.Count == 0 ? null : $"引文里的数字算不出{missing[0].Range.Of(told)}";
    }

    private static bool IsBetween(Quantity difference, Quantity a, Quantity b) =>
        a.BaseUnit == b.BaseUnit && a.UpperValue is null && b.UpperValue is null && a.BaseValue - b.BaseValue == difference.BaseValue
        && difference.BaseUnit == (a.BaseUnit == "%" ? Points : a.BaseUnit);

    [GeneratedRegex("[，；]?(?:两者|二者|前后)?相差[^，。；\n]*")]
    private static partial Regex Told();
}
