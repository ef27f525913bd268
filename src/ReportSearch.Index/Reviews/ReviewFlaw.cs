namespace ReportSearch.Index.Reviews;

/// <summary>Why a decision cannot be kept.</summary>
public enum ReviewFlaw
{
    /// <summary>Nobody is named.</summary>
    NoName,

    /// <summary>The name is too long.</summary>
    LongName,

    /// <summary>The note is too long.</summary>
    LongNote,

    /// <summary>A correction without a reason.</summary>
    NoReason,

    /// <summary>A character that cannot be seen and would change how the rest is.</summary>
    ControlCharacter,
}
