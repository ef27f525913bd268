namespace ReportSearch.Facts.Statements;

/// <summary>Sorts promises by the words they are made in.</summary>
internal static class CommitmentCategory
{
    private static readonly (string Category, string[] Words)[] Signs =
    [
        ("health", ["医院", "医疗", "卫生", "健康", "医保", "疾控", "托育", "中医"]),
        ("education", ["学校", "学位", "教育", "幼儿园", "高校", "大学", "中小学", "学院"]),
        ("housing", ["住房", "小区", "棚户区", "保交", "公租房", "安置房", "城中村", "物业", "城市更新"]),
        ("transport", ["公路", "铁路", "高速", "机场", "港口", "航道", "地铁", "轨道", "大桥", "道路", "物流", "枢纽"]),
        ("energy", ["光伏", "风电", "电网", "储能", "天然气", "煤矿", "能源", "电站", "输电", "节能"]),
        ("environment", ["生态", "污染", "绿化", "水质", "污水", "垃圾", "造林", "湿地", "碳", "环保", "环境"]),
        ("agriculture", ["农田", "粮食", "农业", "农村", "乡村", "养殖", "灌区", "水库", "种业", "畜牧"]),
        ("science", ["实验室", "科技", "创新", "研发", "高新", "人才", "专精特新"]),
        ("social security", ["养老", "社保", "救助", "低保", "残疾", "社会保险", "适老"]),
        ("jobs", ["就业", "技能", "创业", "培训"]),
        ("trade", ["外贸", "进出口", "开放", "消费", "旅游", "文旅", "跨境", "商圈", "景区"]),
        ("finance", ["财政", "金融", "银行", "贷款", "债券", "基金", "上市"]),
        ("industry", ["产业", "工业", "企业", "制造", "园区", "集群", "工厂", "项目"]),
        ("investment", ["投资", "招商"]),
        ("governance", ["政府", "改革", "法治", "安全", "应急", "信访", "治理", "服务"]),
    ];

    /// <summary>
    /// The first category one of whose signs <paramref name="words"/> holds, the narrow ones before the wide ones; else
    /// general.
    /// </summary>
    public static string Of(string words)
    {
        foreach (var (category, signs) in Signs)
            if (signs.Any(sign => words.Contains(sign, StringComparison.Ordinal))) return category;
        return "general";
    }
}
