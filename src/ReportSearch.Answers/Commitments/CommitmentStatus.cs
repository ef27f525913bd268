namespace ReportSearch.Answers.Commitments;

/// <summary>What became of a promise.</summary>
public enum CommitmentStatus
{
    /// <summary>已完成.</summary>
    Kept,

    /// <summary>部分完成.</summary>
    KeptInPart,

    /// <summary>未完成.</summary>
    Missed,

    /// <summary>推进中.</summary>
    InProgress,

    /// <summary>暂无后续证据: no later report speaks of it, which is never "broken".</summary>
    NoLaterReport,
}
