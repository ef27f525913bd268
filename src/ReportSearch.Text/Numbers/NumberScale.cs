namespace ReportSearch.Text.Numbers;

/// <summary>The words that multiply a number.</summary>
public static class NumberScale
{
    /// <summary>What 万, 亿 and 万亿 multiply by; 1 for anything else.</summary>
    public static decimal Factor(string scale) => scale switch
    {
        "万" => 1_0000m,
        "亿" => 1_0000_0000m,
        "万亿" => 1_0000_0000_0000m,
        _ => 1m,
    };

    /// <summary>The largest scale word that <paramref name="factor"/> holds: 千万 is counted in 万, 千亿 in 亿.</summary>
    internal static string Name(decimal factor) => factor switch
    {
        >= 1_0000_0000_0000m => "万亿",
        >= 1_0000_0000m => "亿",
        >= 1_0000m => "万",
        _ => "",
    };

    /// <summary>Reads scale words (百, 千, 万, 亿 in a row) at <paramref name="at"/>; length 0 and factor 1 where there is none.</summary>
    internal static (decimal Factor, int Length) ReadAt(string text, int at)
    {
        var factor = 1m;
        var end = at;
        for (; end < text.Length && end < at + 3 && Multiplier(text[end]) is > 10 and var step && !StartsUnit(text, end); end++)
            factor *= step;
        return (factor, end - at);
    }

    /// <summary>What 十, 百, 千, 万 and 亿 multiply by; 0 for any other character.</summary>
    internal static decimal Multiplier(char character) => character switch
    {
        '十' => 10m,
        '百' => 100m,
        '千' => 1000m,
        '万' => 1_0000m,
        '亿' => 1_0000_0000m,
        _ => 0m,
    };

    /// <summary>Whether 千 or 百 at <paramref name="at"/> belongs to the word behind it: 千瓦, 千克, 百分点.</summary>
    internal static bool StartsUnit(string text, int at) => at + 1 < text.Length && text[at] switch
    {
        '千' => text[at + 1] is '瓦' or '克' or '米' or '伏' or '卡' or '帕',
        '百' => text[at + 1] == '分',
        _ => false,
    };
}
