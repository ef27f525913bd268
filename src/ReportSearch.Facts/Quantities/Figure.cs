using ReportSearch.Text.Numbers;

namespace ReportSearch.Facts.Quantities;

/// <summary>A number, or two that bound a range, with the unit behind it.</summary>
/// <param name="Number">The first number.</param>
/// <param name="Lower">Its value in <paramref name="Unit"/>.</param>
/// <param name="Upper">The second number's value; null where there is one only.</param>
/// <param name="Word">The unit without magnitude; null where none stands there.</param>
/// <param name="Unit">The unit with its magnitude; empty for a bare number.</param>
/// <param name="End">Where number and unit end.</param>
/// <param name="IsDated">Whether it is a date or a session's number: 2024年, 1至11月.</param>
internal sealed record Figure(
    Number Number, decimal Lower, decimal? Upper, MeasureWord? Word, string Unit, int End, bool IsDated)
{
    private static readonly string[] Joiners = ["--", "-", "至", "到"];

    /// <summary>Where the first number begins.</summary>
    public int Start => Number.Range.Start;

    /// <summary>
    /// Reads on from <paramref name="number"/>: its unit and, where a dash or 至 follows, the upper bound.
    /// </summary>
    public static Figure ReadAt(string text, Number number)
    {
        var single = ReadOne(text, number);
        if (ReadJoiner(text, single.End) is not { } second) return single;
        var upper = ReadOne(text, second);
        if (number.Form == NumberForm.Percent && second is { Form: NumberForm.Numerals, Scale: "" }
            && upper.Word is null)
            upper = upper with { Word = single.Word, Unit = single.Unit };
        if (single.IsDated || upper.IsDated) return upper with { Number = number, IsDated = true };
        var isSameUnit = single.Word is null || single.Word?.Name == upper.Word?.Name;
        if (!isSameUnit || number.Form == NumberForm.Positional || upper.Unit.Length == 0 && single.Unit.Length > 0)
            return single;
        var inheritsScale = single.Word is null && number.Scale.Length == 0;
        var lower = inheritsScale
            ? number.Coefficient
            : number.Value / NumberScale.Factor(second.Scale);
        return lower < second.Coefficient
            ? upper with { Number = number, Lower = lower, Upper = second.Coefficient }
            : single;
    }

    private static Figure ReadOne(string text, Number number)
    {
        var end = number.Range.End;
        if (number.Form == NumberForm.Percent)
            return new Figure(number, number.Coefficient, null, new MeasureWord("%", end, false), "%", end, false);
        var isDated = NamingNumbers.IsDated(text, end);
        var word = isDated ? null : MeasureWords.ReadAt(text, end);
        return new Figure(number, number.Coefficient, null, word, number.Scale + word?.Name, word?.End ?? end, isDated);
    }

    /// <summary>The number behind a joiner at <paramref name="at"/>.</summary>
    private static Number? ReadJoiner(string text, int at)
    {
        foreach (var joiner in Joiners)
        {
            var next = at + joiner.Length;
            if (next < text.Length && string.CompareOrdinal(text, at, joiner, 0, joiner.Length) == 0)
                return NumberReader.ReadAt(text, next);
        }
        return null;
    }
}
