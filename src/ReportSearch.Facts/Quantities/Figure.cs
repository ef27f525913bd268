using ReportSearch.Text;
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
    /// <summary>The unit of 2.31:1, told as 2.31.</summary>
    public const string ToOne = ":1";

    private const int LongestList = 40;   // of figures that share a unit: one for each province and more

    private static readonly string[] Joiners = ["--", "-", "至", "到"];
    private static readonly string[] ListMarks = ["、", "和", "与", "及", "或"];

    /// <summary>Where the first number begins.</summary>
    public int Start => Number.Range.Start;

    /// <summary>
    /// Reads what the number at <paramref name="at"/> begins: its unit and, where a dash or 至 follows, the upper bound;
    /// in a list the unit may stand behind the last number (42.5、74微克). Null where no number begins.
    /// </summary>
    public static Figure? ReadAt(string text, int at)
    {
        if (NumberAt(text, at) is not { } number) return null;
        var single = ReadOne(text, number);
        if (NumberBehind(text, single.End, Joiners) is { } second) return Join(text, single, second);
        return single is { Word: null, IsDated: false, Number.Form: NumberForm.Digits } ? Share(text, single) : single;
    }

    /// <summary>Whether nothing but a list's mark stands between <paramref name="end"/> and <paramref name="start"/>.</summary>
    public static bool IsListed(string text, int end, int start) =>
        Array.Exists(ListMarks, mark => text.AsSpan(end, start - end).SequenceEqual(mark));

    private static Figure Join(string text, Figure single, Number second)
    {
        var number = single.Number;
        var upper = ReadOne(text, second);
        if (number.Form == NumberForm.Percent && second is { Form: NumberForm.Numerals, Scale: "" }
            && upper.Word is null)
            upper = upper with { Word = single.Word, Unit = single.Unit };
        if (upper.IsDated && single.Word is not null) return single;   // 由百分之六十到一九五七年的…
        if (single.IsDated || upper.IsDated) return upper with { Number = number, IsDated = true };
        var isSameUnit = single.Word is null || single.Word?.Name == upper.Word?.Name;
        if (!isSameUnit || number.Form == NumberForm.Positional || upper.Unit.Length == 0 && single.Unit.Length > 0)
            return single;
        var inheritsScale = single.Word is null && number.Scale.Length == 0;
        var lower = single.Word is not null ? single.Lower : number.Coefficient * (upper.Word?.Factor ?? 1);
        if (!inheritsScale) lower = lower * NumberScale.Factor(number.Scale) / NumberScale.Factor(second.Scale);
        return lower < upper.Lower ? upper with { Number = number, Lower = lower, Upper = upper.Lower } : single;
    }

    /// <summary>A bare number of a list with the unit and magnitude of the next: 4.2 of 4.2和0.7个百分点.</summary>
    private static Figure Share(string text, Figure bare)
    {
        var next = bare;
        for (var items = 1; next is { Word: null, IsDated: false }; items++)
        {
            if (items == LongestList || NumberBehind(text, next.End, ListMarks) is not { Form: NumberForm.Digits } number) return bare;
            next = ReadOne(text, number);
        }
        if (next.IsDated) return bare with { IsDated = true };
        if (next.Word is not { } word) return bare;
        var scale = bare.Number.Scale.Length > 0 ? bare.Number.Scale : next.Unit[..(next.Unit.Length - word.Name.Length)];
        return bare with { Lower = bare.Number.Coefficient * word.Factor, Word = word, Unit = scale + word.Name };
    }

    private static Figure ReadOne(string text, Number number)
    {
        var end = number.Range.End;
        if (number.Form == NumberForm.Percent)
        {
            var unit = text[number.Range.Start] == '千' ? "‰" : "%";
            return new Figure(number, number.Coefficient, null, new MeasureWord(unit, end, false), unit, end, false);
        }
        if (IsToOne(text, number.Range))
            return new Figure(number, number.Coefficient, null, new MeasureWord(ToOne, end + 2, false), ToOne, end + 2, false);
        var found = MeasureWords.ReadAt(text, end);
        var isDated = NamingNumbers.IsDated(text, end) && !(found?.End > end + 1);   // 日元 is no day
        if (isDated || found is not { } word)
            return new Figure(number, number.Coefficient, null, null, number.Scale, end, isDated);
        if (number.Scale.Length > 0 && word.Name is "县" or "市" or "区" or "省" or "镇" or "乡")   // 超百亿县, 万省外人口
            return new Figure(number, number.Coefficient, null, null, number.Scale, end, false);
        var value = number.Coefficient * word.Factor;
        if (word.Name == "度" && number.Scale.Length > 0) word = word with { Name = "千瓦时" };   // 亿度 counts power, 20度 does not
        if (word.Name is "倍" or "番" && IsAt(text, word.End, "半")) (value, word) = (value + 0.5m, word with { End = word.End + 1 });
        else if (word.Name == "个" && IsAt(text, word.End, "半") && MeasureWords.ReadAt(text, word.End + 1) is { Name: "小时" } hours)
            (value, word) = (value + 0.5m, hours);
        return new Figure(number, value, null, word, number.Scale + word.Name, word.End, false);
    }

    /// <summary>Whether 2.31:1 stands at <paramref name="number"/>; 3:2:1 is no such ratio.</summary>
    private static bool IsToOne(string text, CharRange number)
    {
        var (start, at) = (number.Start, number.End);
        return at + 1 < text.Length && text[at] is ':' or '∶' && text[at + 1] == '1'
            && !(at + 2 < text.Length && (char.IsAsciiDigit(text[at + 2]) || text[at + 2] is '.' or ':' or '∶'))
            && !(start > 0 && text[start - 1] is ':' or '∶');
    }

    /// <summary>The number behind one of <paramref name="marks"/> at <paramref name="at"/>.</summary>
    private static Number? NumberBehind(string text, int at, string[] marks)
    {
        foreach (var mark in marks)
            if (IsAt(text, at, mark) && at + mark.Length < text.Length)
                return NumberAt(text, at + mark.Length);
        return null;
    }

    private static Number? NumberAt(string text, int at) => ShareReader.ReadAt(text, at)
        ?? NumberReader.ReadAt(text, at)
        ?? (Qualifiers.OpensMagnitude(text, at) ? NumberReader.ReadMagnitudeAt(text, at) : null);

    private static bool IsAt(string text, int at, string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
}
