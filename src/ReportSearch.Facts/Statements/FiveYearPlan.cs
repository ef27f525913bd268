namespace ReportSearch.Facts.Statements;

/// <summary>The years of the national five-year plans: “一五” is 1953-1957, “十四五” 2021-2025.</summary>
internal static class FiveYearPlan
{
    private const int ThirdBegins = 1966;   // 1963 to 1965 were years of adjustment, in no plan

    /// <summary>The years of the plan with this <paramref name="number"/>, from 1.</summary>
    public static Period Of(int number)
    {
        var first = number < 3 ? 1953 + (number - 1) * 5 : ThirdBegins + (number - 3) * 5;
        return new Period(first, first + 4);
    }

    /// <summary>The plan that <paramref name="year"/> is in; null before the first and in 1963 to 1965.</summary>
    public static Period? Containing(int year) =>
        year < 1953 || year is > 1962 and < ThirdBegins ? null
        : Of(year < ThirdBegins ? (year - 1953) / 5 + 1 : (year - ThirdBegins) / 5 + 3);
}
