namespace ReportSearch.Facts;

/// <summary>What a figure of an indicator measures.</summary>
public enum Measure
{
    /// <summary>The value itself.</summary>
    Level,

    /// <summary>Its change against the period before.</summary>
    Growth,
}
