using System.Buffers;
using ReportSearch.Text;
using ReportSearch.Text.Numbers;

namespace ReportSearch.Facts.Quantities;

/// <summary>Finds the figures of a text.</summary>
public static class QuantityReader
{
    /// <summary>Units that a small Chinese number takes in plain speech too: 十个方面 is no figure, 十五个县 is one.</summary>
    private const string LooseUnits = "个条项件次种类位人家分点对门本节字步期道里两成级批轮部方名层张站片";

    /// <summary>Units of words in which a number below ten is no amount: 二元结构, 一天天, 两度.</summary>
    private const string WordUnits = "元天度代周秒升卡核兆伏瓦尺克担米";

    private const int LongestPer = 6;

    private static readonly SearchValues<char> WordedStarts = SearchValues.Create("半番");

    /// <summary>
    /// The figures of <paramref name="text"/> in text order. Years, days, ordinals and numbers inside names are none, nor
    /// are vague ones (几百, 十几个) and ranks without a number (前列).
    /// The text of a figure's range reads as the same figure, but for what a list shares (42.5、74微克; 超500亿、1000亿).
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
        for (var at = 0; (at = NextStart(text, at)) < text.Length;)
        {
            if (Figure.ReadAt(text, at) is not { } figure)
            {
                if (Doubling(text, at) is { } doubling) quantities.Add(doubling);
                at++;
                continue;
            }
            at = figure.End;
            if (Accept(text, figure, quantities.LastOrDefault()) is not { } found) continue;
            quantities.Add(found);
            at = found.Quantity.Range.End;
        }
        return quantities;
    }

    private static int NextStart(string text, int from)
    {
        var number = NumberReader.NextStart(text, from);
        return text.AsSpan(from, number - from).IndexOfAny(WordedStarts) is var worded and >= 0 ? from + worded : number;
    }

    /// <summary>翻番, which is 翻一番.</summary>
    private static FoundQuantity? Doubling(string text, int at) => text[at] == '番' && Qualifiers.Doubles(text, at) is 1
        ? new FoundQuantity(new Quantity(Comparator.Equal, 1, null, "番", new CharRange(at - 1, 2)))
        : null;

    private static FoundQuantity? Accept(string text, Figure figure, FoundQuantity? last)
    {
        if (figure.IsDated || NamingNumbers.IsVague(text, figure.Number)) return null;
        var from = last?.Quantity.Range.End ?? 0;
        if (RankReader.Read(text, figure, last) is { } rank) return new FoundQuantity(rank, IsRank: true);
        var sign = SignLength(text, figure, from);
        if (sign == 0 && figure.Unit != Figure.ToOne && NamingNumbers.IsNamed(text, figure.Number)
            || NamingNumbers.IsSpan(text, figure) || !IsFigure(text, figure)) return null;
        var start = figure.Start - sign;
        var per = PerLength(text, start, from, out var unit);
        start -= per;
        var before = Qualifiers.Before(text, start, from);
        var after = Qualifiers.After(text, figure);
        var comparator = figure.Upper is not null ? Comparator.Range
            : after.Length > 0 ? after.Comparator
            : before.Length > 0 ? before.Comparator
            : figure.Number.IsMore ? Comparator.AtLeast
            : SharedComparator(text, figure, last);
        start -= before.Length;
        if (figure.Unit == "番") start -= Qualifiers.Doubles(text, start);
        var range = CharRange.Between(start, figure.End + after.Length);
        if (IsAgeGroup(text, figure, range.End)) return null;
        var lower = sign > 0 ? -figure.Lower : figure.Lower;
        return new FoundQuantity(
            new Quantity(comparator, lower, figure.Upper, figure.Unit + unit, range), IsQualifiedBefore: before.Length > 0);
    }

    /// <summary>A list shares the qualifier that stands before its first figure: 不低于30%、40%.</summary>
    private static Comparator SharedComparator(string text, Figure figure, FoundQuantity? last) =>
        last is { IsQualifiedBefore: true, Quantity: var quantity } && quantity.Unit == figure.Unit
        && Figure.IsListed(text, quantity.Range.End, figure.Start) ? quantity.Comparator : Comparator.Equal;

    /// <summary>The length of the minus or 负 before a figure that can be negative; the dash of a range is none.</summary>
    private static int SignLength(string text, Figure figure, int from)
    {
        var at = figure.Start - 1;
        if (at < from || figure.Word is not { Name: "%" or "‰" or "个百分点" or "摄氏度" }) return 0;
        var before = at > from ? text[at - 1] : '\0';
        return text[at] == '负' && before != '正'
            || text[at] == '-' && (at == 0 || char.IsLetter(before) && !char.IsAsciiLetter(before)) ? 1 : 0;
    }

    /// <summary>The length of 每 and the unit behind it right before a figure, 每立方米20微克; 0 where none stands there.</summary>
    /// <param name="text">Folded.</param>
    /// <param name="start">Where the figure begins.</param>
    /// <param name="from">Where the figure before it ends.</param>
    /// <param name="unit">/立方米.</param>
    private static int PerLength(string text, int start, int from, out string unit)
    {
        unit = "";
        var each = text.LastIndexOf('每', start - 1 < 0 ? 0 : start - 1, Math.Min(start, LongestPer));
        if (each < from || MeasureWords.ReadAt(text, each + 1) is not { } word || word.End != start) return 0;
        if (word.IsCounting && word.Name is not ("人" or "户") || word.Name is "天" or "周" or "小时" or "个月") return 0;
        unit = "/" + word.Name;
        return start - each;
    }

    /// <summary>Whether an age only tells which people are meant: 60岁以上老年人, 2至3岁幼儿.</summary>
    private static bool IsAgeGroup(string text, Figure figure, int end) =>
        figure.Word is { Name: "岁" } && (end > figure.End || figure.Upper is not null)
        && end < text.Length && char.IsLetter(text[end]);

    /// <summary>
    /// Whether the number measures something. A Chinese one does only with a unit that it is not idly used with, or
    /// when it is large.
    /// </summary>
    private static bool IsFigure(string text, Figure figure) => figure.Number.Form switch
    {
        NumberForm.Percent => true,
        _ when figure.Word is { Name: "级" } && figure.Number.Scale.Length > 0 => false,   // 五千亿级产业 names a class
        NumberForm.Digits =>
            figure.Word is not null || figure.Upper is not null || !NamingNumbers.IsBareName(text, figure.Number),
        NumberForm.Positional => false,
        _ when text[figure.Start] == '零' && figure.Number.Value >= 1 => false,   // 一年零三个月
        _ when figure.Number.Scale.Length > 0 => true,
        _ => figure.Word is { Name: var unit } word && (figure.Number.Value > 10
            || figure.Upper is not null
            || figure.Number.Value % 1 != 0
            || unit is "倍" or "个百分点" or "%"
            || unit == "番" && Qualifiers.Doubles(text, figure.Start) > 0
            || !IsLoose(text[figure.Number.Range.End..figure.End])
                && (figure.Number.Value == 10 || !word.IsCounting && !WordUnits.Contains(unit, StringComparison.Ordinal))),
    };

    private static bool IsLoose(string unit) => unit[0] == '个' || LooseUnits.Contains(unit, StringComparison.Ordinal);
}

/// <summary>A quantity of a folded text.</summary>
/// <param name="Quantity">Ranges count in the folded text.</param>
/// <param name="IsRank">Whether it is a place in an order: 第3位.</param>
/// <param name="IsQualifiedBefore">Whether its comparator stands before it: 不低于30%.</param>
internal sealed record FoundQuantity(Quantity Quantity, bool IsRank = false, bool IsQualifiedBefore = false);
