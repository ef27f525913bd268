namespace ReportSearch.Facts.Statements;

/// <summary>What the verb before a figure says of it.</summary>
internal enum Motion
{
    /// <summary>No verb.</summary>
    None,

    /// <summary>达到, 为, 提高到: the figure is where the thing stands.</summary>
    Level,

    /// <summary>增长, 提高, 新增: the figure is by how much the thing rose.</summary>
    Rise,

    /// <summary>下降, 减少: by how much it fell.</summary>
    Fall,
}
