using ReportSearch.Text;
using ReportSearch.Text.Numbers;

namespace ReportSearch.Facts.Quantities;

/// <summary>Finds the figures of a text.</summary>
public static class QuantityReader
{
    /// <summary>Units that a small Chinese number takes in plain speech too: 十个方面 is no figure, 十五个县 is one.</summary>
    private const string LooseUnits = "个条项件次种类位人家分点对门本节字步期道里两成级";

    /// <summary>
    /// The figures of <paramref name="text"/> in text order. Years, days, ordinals and numbers inside names are none.
    /// The text of a figure's range reads as the same figure.
    /// </summary>
    public static IReadOnlyList<Quantity> Read(string text)
    {
        var folded = TextFolder.Fold(text);
        return [.. ReadFolded(folded.Text)
            .Select(found => found.Quantity with { Range = folded.ToSource(found.Quantity.Range) })];
    }

    /// <summary>The figures of a folded text, with what else its grammar tells.</summary>
    internal static List<FoundQuantity> ReadFolded(string text)
    {
        var quantities = new List<FoundQuantity>();
        var behind = 0;
        for (var at = 0; (at = NumberReader.NextStart(text, at)) < text.Length;)
        {
            if (NumberReader.ReadAt(text, at) is not { } number)
            {
                at++;
                continue;
            }
            var figure = Figure.ReadAt(text, number);
            at = figure.End;
            if (Accept(text, figure, behind) is not { } quantity) continue;
            quantities.Add(quantity);
            at = behind = quantity.Quantity.Range.End;
        }
        return quantities;
    }

    private static FoundQuantity? Accept(string text, Figure figure, int from)
    {
        if (figure.IsDated) return null;
        if (RankReader.Read(text, figure, from) is { } rank) return new FoundQuantity(rank, figure, true);
        if (NamingNumbers.IsNamed(text, figure.Number) || !IsFigure(text, figure)) return null;
        var before = Qualifiers.Before(text, figure.Start, from);
        var after = Qualifiers.After(text, figure.End);
        var comparator = figure.Upper is not null ? Comparator.Range
            : after.Length > 0 ? after.Comparator
            : before.Length > 0 ? before.Comparator
            : figure.Number.IsMore ? Comparator.AtLeast : Comparator.Equal;
        var start = figure.Unit == "番" && Qualifiers.Doubles(text, figure.Start)
            ? figure.Start - 1
            : figure.Start - before.Length;
        var range = CharRange.Between(start, figure.End + after.Length);
        if (IsAgeGroup(text, figure, range.End)) return null;
        return new FoundQuantity(
            new Quantity(comparator, figure.Lower, figure.Upper, figure.Unit, range), figure, false);
    }

    /// <summary>Whether an age only tells which people are meant: 60岁以上老年人.</summary>
    private static bool IsAgeGroup(string text, Figure figure, int end) =>
        figure.Word is { Name: "岁" or "周岁" } && end > figure.End && end < text.Length && char.IsLetter(text[end]);

    /// <summary>
    /// Whether the number measures something. A Chinese one does only with a unit that it is not idly used with, or
    /// when it is large.
    /// </summary>
    private static bool IsFigure(string text, Figure figure) => figure.Number.Form switch
    {
        NumberForm.Percent => true,
        NumberForm.Digits =>
            figure.Word is not null || figure.Upper is not null || !NamingNumbers.IsBareName(text, figure.Number),
        NumberForm.Positional => false,
        _ when figure.Number.Scale.Length > 0 => true,
        _ => figure.Word is { Name: var unit } && (figure.Number.Value > 10
            || unit is "倍" or "个百分点"
            || unit == "番" && Qualifiers.Doubles(text, figure.Start)
            || figure.Number.Value == 10 && !LooseUnits.Contains(unit, StringComparison.Ordinal)),
    };
}

/// <summary>A quantity of a folded text with the figure it was made of.</summary>
/// <param name="Quantity">Ranges count in the folded text.</param>
/// <param name="Figure">Number and unit.</param>
/// <param name="IsRank">Whether it is a place in an order: 第3位.</param>
internal sealed record FoundQuantity(Quantity Quantity, Figure Figure, bool IsRank);
