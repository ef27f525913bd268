namespace ReportSearch.Server.Pages;

/// <summary>Categories of indicators in the reader's language.</summary>
internal static class CategoryName
{
    public static string Of(string category) => category switch
    {
        "economy" => "经济",
        "industry" => "工业",
        "investment" => "投资",
        "trade" => "贸易与消费",
        "finance" => "财政金融",
        "prices" => "物价",
        "jobs" => "就业",
        "income" => "收入",
        "agriculture" => "农业农村",
        "science" => "科技创新",
        "education" => "教育文化",
        "health" => "卫生健康",
        "social security" => "社会保障",
        "housing" => "住房城建",
        "transport" => "交通",
        "environment" => "生态环境",
        "energy" => "能源",
        "governance" => "政府治理",
        _ => "其他",
    };
}
