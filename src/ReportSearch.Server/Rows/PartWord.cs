using ReportSearch.Answers.Questions;
using ReportSearch.Facts;

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
    public static string Value(ReadPart part) => part.Kind switch
    {
        ReadPartKind.Year => part.Value.Replace('-', '—') + "年",
        ReadPartKind.Modality => part.Value == nameof(Modality.Target) ? "目标" : "结果",
        ReadPartKind.Kind => Enum.TryParse<QuestionKind>(part.Value, out var kind) ? Value(kind) : part.Value,
        _ => part.Value,
    };

    /// <summary>Where it comes from; null where the question says so itself.</summary>
    public static string? Origin(ReadPart part) => part.Origin switch
    {
        ReadPartOrigin.Inferred => "推断",
        ReadPartOrigin.Kept => "沿用上文",
        _ => null,
    };

    private static string Value(QuestionKind kind) => kind switch
    {
        QuestionKind.Value => "数值",
        QuestionKind.Comparison => "比较",
        QuestionKind.Trend => "历年变化",
        QuestionKind.Ranking => "排名",
        QuestionKind.List => "列举",
        QuestionKind.Description => "概述",
        QuestionKind.Entity => "名称",
        QuestionKind.Commitment => "承诺与落实",
        _ => "是否",
    };
}
