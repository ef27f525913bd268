using ReportSearch.Text;
using ReportSearch.Text.Numbers;

namespace ReportSearch.Facts.Quantities;

/// <summary>A figure of a text with its comparator and unit.</summary>
/// <param name="Comparator">How the figure bounds the thing; in a fall it bounds the size of the fall.</param>
/// <param name="Value">In <paramref name="Unit"/>; the lower bound of a range; negative in a
/// <see cref="Statements.Statement"/> of a fall (下降9.8%).</param>
/// <param name="UpperValue">The upper bound of a range, else null.</param>
/// <param name="Unit">Normal form: %, 亿元, 万人, 家, 个百分点, 位 …; magnitudes stay with the unit as written (146.9亿元 is 146.9
/// 亿元).</param>
/// <param name="Range">Number, unit and qualifier (6.5%左右, 300家以上, 不低于5%) in the text.</param>
public sealed record Quantity(Comparator Comparator, decimal Value, decimal? UpperValue, string Unit, CharRange Range)
{
    /// <summary>The magnitude the unit begins with, 亿 of 亿元; empty where it has none.</summary>
    private string Scale =>
        Unit.StartsWith("万亿", StringComparison.Ordinal) ? "万亿" : Unit is ['万' or '亿', ..] ? Unit[..1] : "";

    /// <summary>The unit without its magnitude: 元 of 亿元.</summary>
    public string BaseUnit => Unit[Scale.Length..];

    /// <summary>The figure in <see cref="BaseUnit"/>: 146.9亿元 is 14690000000 元.</summary>
    public decimal BaseValue => Value * NumberScale.Factor(Scale);
}

/// <summary>How a <see cref="Quantity"/> bounds the thing it measures.</summary>
public enum Comparator
{
    /// <summary>Just so.</summary>
    Equal,

    /// <summary>以上, 超过, 不低于, 突破.</summary>
    AtLeast,

    /// <summary>以内, 以下, 低于, 不超过, 控制在.</summary>
    AtMost,

    /// <summary>左右, 约, 近.</summary>
    About,

    /// <summary>6%—6.5%.</summary>
    Range,
}
