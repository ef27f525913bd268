using System.Collections.Frozen;

namespace ReportSearch.Text.Words.Names;

/// <summary>Words that names of places, bodies and undertakings end with.</summary>
internal static class NameEnding
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(StringComparer.Ordinal,
    [
        "区", "园", "园区", "新区", "新城", "片区", "城区", "社区", "景区", "灌区", "经开区", "高新区", "自贸区", "保税区", "开发区", "示范区", "试验区", "产业园",
        "工业园", "基地", "小镇", "集团", "公司", "银行", "大学", "学院", "学校", "中学", "小学", "医院", "遗址", "博物馆", "图书馆", "公园", "古城", "古镇",
        "工程", "计划", "行动", "项目", "中心", "实验室", "研究院", "研究所", "机场", "铁路", "高铁", "高速", "公路", "大桥", "隧道", "水库", "电站", "枢纽",
        "港", "山", "湖", "河", "江", "路", "桥", "站", "镇", "乡", "村", "县", "市", "节", "奖", "论坛", "博览会",
    ]);

    /// <summary>Whether <paramref name="word"/> is one.</summary>
    public static bool Is(string word) => Known.Contains(word);
}
