namespace ReportSearch.Facts;

/// <summary>The time a figure is of: a year, some months of one, or several years (“十四五”, 五年来).</summary>
/// <param name="From">The first year.</param>
/// <param name="To">The last year; the same for one year.</param>
/// <param name="FirstMonth">The first month of <paramref name="From"/>, 1 to 12.</param>
/// <param name="LastMonth">The last month of <paramref name="To"/>, 1 to 12: 11 in 1至11月.</param>
public sealed record Period(int From, int To, int FirstMonth = 1, int LastMonth = 12)
{
    /// <summary>The one year it is, or is a part of; null for several.</summary>
    public int? Year => From == To ? To : null;

    /// <summary>The whole of <paramref name="year"/>.</summary>
    public static Period OfYear(int year) => new(year, year);
}
