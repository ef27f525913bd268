using System.Text;

namespace ReportSearch.Text.Folding;

/// <summary>What each UTF-16 unit folds to when looked at alone.</summary>
internal static class CharacterTable
{
    /// <summary>Stands for a unit that is left out; no text keeps it.</summary>
    public const char Dropped = '\0';

    private static readonly char[] Folded = Build();

    /// <summary>The folded unit, <c>' '</c> for every white space, or <see cref="Dropped"/>. O(1).</summary>
    public static char Fold(char unit) => Folded[unit];

    private static char[] Build()
    {
        var table = new char[char.MaxValue + 1];
        for (var unit = 0; unit < table.Length; unit++) table[unit] = Plain((char)unit);
        AddSimplified(table);
        return table;
    }

    private static char Plain(char unit) => unit switch
    {
        '\0' or '\u00AD' or '\uFEFF' or '\u2060' or (>= '\u200B' and <= '\u200F') or (>= '\uFE00' and <= '\uFE0F') =>
            Dropped,
        >= '\uFF01' and <= '\uFF5E' => Plain((char)(unit - '\uFF01' + '!')),
        '~' or '\u301C' or '\u223C' or '\u2212' or '\uFE63' or (>= '\u2010' and <= '\u2015') => '-',
        '\u00B7' or '\u2022' or '\u2027' or '\u30FB' or '\uFF65' or '\u22C5' => '·',
        '\u25CB' or '\u25EF' => '〇',
        '\uFE6A' => '%',
        _ when char.IsWhiteSpace(unit) => ' ',
        _ => char.ToLowerInvariant(unit),
    };

    /// <summary>A line of the resource is the form to use, then every other form of the same character.</summary>
    private static void AddSimplified(char[] table)
    {
        using var stream = typeof(CharacterTable).Assembly.GetManifestResourceStream("Simplified.txt")!;
        using var lines = new StreamReader(stream, Encoding.UTF8);
        while (lines.ReadLine() is { } line)
            foreach (var other in line.AsSpan(1)) table[other] = line[0];
    }
}
