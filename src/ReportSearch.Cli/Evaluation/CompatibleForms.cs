using System.Globalization;
using System.Text;

namespace ReportSearch.Cli.Evaluation;

/// <summary>
/// Characters that stand for others (Unicode Standard Annex 15, normalization form KC), as far as Chinese reports use
/// them: width, spaces, numbers in rings and brackets, Roman numerals, raised and lowered digits, units of measure.
/// A table of our own, for <see cref="string.Normalize()"/> does nothing under invariant globalization.
/// </summary>
internal static class CompatibleForms
{
    private static readonly Dictionary<char, string> Forms = new(Table());

    /// <summary>The text with every such character replaced: ２㎡ is 2m2.</summary>
    public static string Of(string text)
    {
        var forms = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Forms.TryGetValue(c, out var form)) forms.Append(form);
            else forms.Append(c);
        }
        return forms.ToString();
    }

    private static IEnumerable<KeyValuePair<char, string>> Table() =>
    [
        .. Run('！', 94, i => ((char)('!' + i)).ToString()),
        .. Run('\u2000', 11, _ => " "),
        .. Run('①', 20, i => Number(i + 1)),
        .. Run('⑴', 20, i => $"({Number(i + 1)})"),
        .. Run('⒈', 20, i => $"{Number(i + 1)}."),
        .. Run('Ⅰ', 12, Roman),
        .. Run('ⅰ', 12, i => Roman(i).ToLowerInvariant()),
        .. Run('㈠', 10, i => $"({"一二三四五六七八九十"[i]})"),
        .. Run('⁴', 6, i => Number(i + 4)),
        .. Run('₀', 10, Number),
        .. Each(
            ("\u00A0", " "), ("\u3000", " "), ("…", "..."), ("￥", "¥"), ("⁰", "0"), ("¹", "1"), ("²", "2"), ("³", "3"),
            ("℃", "°C"), ("㎎", "mg"), ("㎏", "kg"), ("㎜", "mm"), ("㎝", "cm"), ("㎞", "km"), ("㎡", "m2"), ("㎥", "m3"), ("㎢", "km2")),
    ];

    private static IEnumerable<KeyValuePair<char, string>> Run(char first, int count, Func<int, string> form) =>
        Enumerable.Range(0, count).Select(i => KeyValuePair.Create((char)(first + i), form(i)));

    private static IEnumerable<KeyValuePair<char, string>> Each(params (string Character, string Form)[] pairs) =>
        pairs.Select(pair => KeyValuePair.Create(pair.Character[0], pair.Form));

    private static string Roman(int index) =>
        new[] { "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII" }[index];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
