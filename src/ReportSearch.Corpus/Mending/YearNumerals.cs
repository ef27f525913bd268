using System.Text.RegularExpressions;

namespace ReportSearch.Corpus.Mending;

/// <summary>Spells years in Chinese numerals one way: 二0一0, 二０２０ and 二○二○ become 二〇一〇, 二〇二〇 and 二〇二〇.</summary>
internal static partial class YearNumerals
{
    private const string Numerals = "〇一二三四五六七八九";

    /// <summary>The text with its years spelled so; of the same length.</summary>
    public static string Mend(string text) => Year.Replace(text, year => string.Concat(year.Value.Select(Numeral)));

    private static char Numeral(char glyph) => glyph switch
    {
        >= '0' and <= '9' => Numerals[glyph - '0'],
        >= '０' and <= '９' => Numerals[glyph - '０'],
        '○' or 'Ｏ' or 'O' or '◯' => '〇',
        _ => glyph,
    };

    [GeneratedRegex("(?<![一二三四五六七八九十百千万〇0-9０-９])[一二][一二三四五六七八九〇○ＯO◯0-9０-９]{3}(?=年|[—–至到-][一二])")]
    private static partial Regex Year { get; }
}
