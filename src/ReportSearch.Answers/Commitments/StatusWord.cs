namespace ReportSearch.Answers.Commitments;

/// <summary>The words for what became of a promise.</summary>
public static class StatusWord
{
    /// <summary>All of them, in the order of <see cref="CommitmentStatus"/>.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<CommitmentStatus>().Select(Of)];

    /// <summary>The word for <paramref name="status"/>.</summary>
    public static string Of(CommitmentStatus status) => status switch
    {
        CommitmentStatus.Kept => "已完成",
        CommitmentStatus.KeptInPart => "部分完成",
        CommitmentStatus.Missed => "未完成",
        CommitmentStatus.InProgress => "推进中",
        CommitmentStatus.NoLaterReport => "暂无后续证据",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No word for this status."),
    };

    /// <summary>The status of that word; null where it is none of <see cref="All"/>.</summary>
    public static CommitmentStatus? Parse(string word) =>
        Enum.GetValues<CommitmentStatus>().Cast<CommitmentStatus?>().FirstOrDefault(s => Of(s!.Value) == word);
}
