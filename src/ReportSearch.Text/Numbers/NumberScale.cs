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

    /// <summary>
    /// Reads the scale words at <paramref name="at"/>, each larger than the one before (千万, 百亿, 万亿); length 0 and
    /// factor 1 where there is none, null where 万 or 亿 follows that multiplies no further: 亿亿.
    /// </summary>
    internal static (decimal Factor, int Length)? ReadAt(ReadOnlySpan<char> text, int at)
    {
        decimal factor = 1, last = 10;   // 十 multiplies no Arabic digits
        var end = at;
        for (; end < text.Length && Multiplier(text[end]) is var step && step > last && !StartsUnit(text, end); end++)
        {
            factor *= step;
            last = step;
        }
        return end < text.Length && text[end] is ('万' or '亿') ? null : (factor, end - at);
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
    internal static bool StartsUnit(ReadOnlySpan<char> text, int at) => at + 1 < text.Length && text[at] switch
    {
        '千' => text[at + 1] is '瓦' or '克' or '米' or '伏' or '卡' or '帕',
        '百' => text[at + 1] == '分',
        _ => false,
    };
}
