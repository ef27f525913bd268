using System.Globalization;

namespace ReportSearch.Corpus.Reading;

/// <summary>What came of reading a file, or a part of one.</summary>
/// <param name="Source">The file.</param>
/// <param name="Reports">Its reports: one, or one a row of a .jsonl file.</param>
/// <param name="SkipReason">One clear line where the file, or a row of it, could not be read; else null.</param>
/// <param name="TryAgain">Whether the reason may pass while the file stays as it is: a limit, a permission, a
/// link.</param>
public sealed record FileReading(string Source, IReadOnlyList<Report> Reports, string? SkipReason, bool TryAgain = false)
{
    /// <summary>How many rows could not be read; the reason is that of the first.</summary>
    public int BadRows { get; init; }

    /// <summary>The reason, and how many other rows could not be read.</summary>
    public string? WholeReason => BadRows <= 1
        ? SkipReason
        : string.Create(CultureInfo.InvariantCulture, $"{SkipReason} (and {BadRows - 1} more bad rows)");

    /// <summary>The reading of this part and of the <paramref name="next"/>, their reports left out.</summary>
    public FileReading And(FileReading next) => this with
    {
        Reports = [],
        SkipReason = next.TryAgain ? next.SkipReason : SkipReason ?? next.SkipReason,
        TryAgain = TryAgain || next.TryAgain,
        BadRows = BadRows + next.BadRows,
    };
}
