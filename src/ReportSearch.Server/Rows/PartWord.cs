using ReportSearch.Answers.Questions;

namespace ReportSearch.Server.Rows;

/// <summary>Parts of a question in words for a reader.</summary>
internal static class PartWord
{
    /// <summary>What the part is: 地点.</summary>
    public static string Name(ReadPart part) => part.Kind switch
    {
        ReadPartKind.Place => "地点",
        ReadPartKind.Year => "年份",
        ReadPartKind.Indicator => "指标",
        ReadPartKind.Modality => "问的是",
        _ => "问法",
    };

    /// <summary>What it stands for: 2024年.</summary>
    public static string Value(ReadPart part) => part.Kind == ReadPartKind.Year && char.IsAsciiDigit(part.Value[^1])
        ? part.Value.Replace('-', '—') + "年"
        : part.Value;

    /// <summary>Where it comes from; null where the question says so itself.</summary>
    public static string? Origin(ReadPart part) => part.Origin switch
    {
        ReadPartOrigin.Inferred => "推断",
        ReadPartOrigin.Kept => "沿用上文",
        _ => null,
    };
}
