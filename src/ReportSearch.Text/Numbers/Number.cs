namespace ReportSearch.Text.Numbers;

/// <summary>A number of a text, its scale word kept apart so that it can be shown as it was written.</summary>
/// <param name="Coefficient">In <paramref name="Scale"/>: 13.46 for 13.46万亿, 583.6 for 583亿6千万, 1600 for 一千六百万; of
/// 百分之八, 8.</param>
/// <param name="Scale">万, 亿 or 万亿; empty where the number has none.</param>
/// <param name="Form">How it is written.</param>
/// <param name="IsMore">Whether 多 or 余 says that it is somewhat more: 20多万, 三百余.</param>
/// <param name="Range">Where it stands, 百分之 and 多 with it.</param>
public readonly record struct Number(decimal Coefficient, string Scale, NumberForm Form, bool IsMore, CharRange Range)
{
    /// <summary>The number itself: 13.46万亿 is 13460000000000; 百分之八 stays 8.</summary>
    public decimal Value => Scale.Length == 0 ? Coefficient : Coefficient * NumberScale.Factor(Scale);
}

/// <summary>How a <see cref="Number"/> is written.</summary>
public enum NumberForm
{
    /// <summary>Arabic digits, perhaps with a scale word: 6.5, 3.4万, 583亿6千万.</summary>
    Digits,

    /// <summary>Chinese numerals with their multipliers: 二十一, 三千亿, 八点五.</summary>
    Numerals,

    /// <summary>Chinese digits read one by one: 二〇二四.</summary>
    Positional,

    /// <summary>百分之八点五.</summary>
    Percent,
}
