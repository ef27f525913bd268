namespace ReportSearch.Answers.Questions;

/// <summary>One thing that was understood of a question, which the user may take out again.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">What it stands for, in full (商丘市, 2024, 地区生产总值).</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record ReadPart(ReadPartKind Kind, string Value, ReadPartOrigin Origin)
{
    /// <summary>Names the part in <see cref="AskRequest.Without"/>: place:商丘市, year:2024.</summary>
    public string Id => $"{Kind.ToString().ToLowerInvariant()}:{Value}";

    /// <summary>The part that an id names, as if said; null where it is none.</summary>
    public static ReadPart? Parse(string id) =>
        id.Split(':', 2) is [var kind, var value] && Enum.TryParse<ReadPartKind>(kind, ignoreCase: true, out var known)
            ? new ReadPart(known, value, ReadPartOrigin.Said)
            : null;
}

/// <summary>What a part of a question is.</summary>
public enum ReadPartKind
{
    /// <summary>A division.</summary>
    Place,

    /// <summary>A year, or a span of years (2021-2025).</summary>
    Year,

    /// <summary>A known indicator.</summary>
    Indicator,

    /// <summary>Target or result.</summary>
    Modality,

    /// <summary>The sort of answer wanted.</summary>
    Kind,
}

/// <summary>Where a part of a question comes from.</summary>
public enum ReadPartOrigin
{
    /// <summary>Its words say so.</summary>
    Said,

    /// <summary>Worked out from its words and the reports there are (今年, 近三年, a misspelt place).</summary>
    Inferred,

    /// <summary>Taken from the question before.</summary>
    Kept,
}
