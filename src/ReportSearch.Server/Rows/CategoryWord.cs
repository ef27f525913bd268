namespace ReportSearch.Server.Rows;

/// <summary>The Chinese words for the categories of indicators and promises; rows hold the English ones.</summary>
public static class CategoryWord
{
    private static readonly (string Category, string Word)[] Pairs =
    [
        ("economy", "经济"), ("industry", "产业"), ("investment", "投资"), ("trade", "贸易与消费"), ("finance", "财政金融"),
        ("prices", "物价"), ("jobs", "就业"), ("income", "收入"), ("agriculture", "农业农村"), ("science", "科技创新"),
        ("education", "教育文化"), ("health", "卫生健康"), ("social security", "社会保障"), ("housing", "住房城建"),
        ("transport", "交通"), ("environment", "生态环境"), ("energy", "能源"), ("governance", "政府治理"), ("general", "其他"),
    ];

    /// <summary>All of the Chinese words.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Pairs.Select(pair => pair.Word)];

    /// <summary>The word for <paramref name="category"/>; itself where there is none.</summary>
    public static string Of(string category) => Array.Find(Pairs, pair => pair.Category == category).Word ?? category;

    /// <summary>The category of a word in either language; null where it is none.</summary>
    public static string? Parse(string word) => Array.Find(Pairs, pair => pair.Word == word || pair.Category == word).Category;
}
