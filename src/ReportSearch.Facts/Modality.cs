namespace ReportSearch.Facts;

/// <summary>Whether a figure is planned, reached or standing.</summary>
public enum Modality
{
    /// <summary>Planned or promised.</summary>
    Target,

    /// <summary>Reached.</summary>
    Result,

    /// <summary>Neither: a state, a rule, a programme's name.</summary>
    Ongoing,
}
