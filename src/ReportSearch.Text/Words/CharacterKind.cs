namespace ReportSearch.Text.Words;

/// <summary>What a unit of a folded text can be part of; a unit of none is punctuation.</summary>
[Flags]
internal enum CharacterKind : byte
{
    /// <summary>Of a Chinese word.</summary>
    Chinese = 1,

    /// <summary>Of a Latin or other word, or a digit.</summary>
    Letter = 2,

    /// <summary>It may begin a number.</summary>
    NumberStart = 4,

    /// <summary>A Chinese number of more than one unit may go on with it.</summary>
    NumeralPart = 8,
}

/// <summary>The kinds of every UTF-16 unit.</summary>
internal static class CharacterKinds
{
    private const string NumeralStarts = "〇零一二三四五六七八九十百千万亿两";
    private const string NumeralParts = NumeralStarts + "点多余分";   // 分 of 百分之

    private static readonly CharacterKind[] Kinds = Build();

    /// <summary>What <paramref name="unit"/> can be part of. O(1).</summary>
    public static CharacterKind Of(char unit) => Kinds[unit];

    /// <summary>Whether <paramref name="unit"/> can be part of what <paramref name="kind"/> says.</summary>
    public static bool Is(char unit, CharacterKind kind) => (Kinds[unit] & kind) != 0;

    private static CharacterKind[] Build()
    {
        var kinds = new CharacterKind[char.MaxValue + 1];
        for (var unit = 0; unit < kinds.Length; unit++)
            kinds[unit] = IsChinese((char)unit) ? CharacterKind.Chinese : char.IsLetterOrDigit((char)unit) ? CharacterKind.Letter : 0;
        for (var digit = '0'; digit <= '9'; digit++) kinds[digit] |= CharacterKind.NumberStart;
        foreach (var unit in NumeralStarts) kinds[unit] |= CharacterKind.NumberStart;
        foreach (var unit in NumeralParts) kinds[unit] |= CharacterKind.NumeralPart;
        return kinds;
    }

    private static bool IsChinese(char unit) =>
        unit is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇'
            or (>= '\uF900' and <= '\uFAFF')
        || char.IsSurrogate(unit);
}
