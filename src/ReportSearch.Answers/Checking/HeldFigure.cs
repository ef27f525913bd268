using ReportSearch.Facts.Quantities;
using ReportSearch.Text.Numbers;

namespace ReportSearch.Answers.Checking;

/// <summary>A figure of a claim that is held.</summary>
/// <param name="Quantity">The figure.</param>
/// <param name="Words">The claim.</param>
/// <param name="Cited">What it cites.</param>
internal sealed record HeldFigure(Quantity Quantity, string Words, IReadOnlyList<CitedPassage> Cited)
{
    /// <summary>Whether it is of the place and the year in <paramref name="name"/> (海南省, 2024年); where that holds neither, it may be.</summary>
    public bool IsOf(string name) =>
        Attribution.AgainstPlaces(name, Cited) is null && NumberReader.Read(name).All(year => IsOfYear(year.Value));

    private bool IsOfYear(decimal year) => Words.Contains($"{year}年", StringComparison.Ordinal) || Cited.Any(c => c.Report.Year == year
        || c.Statements.Any(s => s.Quantity.BaseUnit == Quantity.BaseUnit && s.Quantity.BaseValue == Quantity.BaseValue
            && s.Period is { } period && period.From <= year && year <= period.To));
}
