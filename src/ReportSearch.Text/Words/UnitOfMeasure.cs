using System.Collections.Frozen;

namespace ReportSearch.Text.Words;

/// <summary>The words that stand behind a number and say what is counted.</summary>
internal static class UnitOfMeasure
{
    private const int Longest = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known =
        FrozenSet.Create(StringComparer.Ordinal,
    [
        "%", "‰", "个百分点", "百分点", "倍", "成", "折",
        "年", "个月", "月", "日", "天", "周", "小时", "分钟", "秒", "周岁", "岁", "届", "期",
        "元", "美元", "欧元", "港元", "日元", "英镑", "卢布", "斤", "公斤", "千克", "克", "吨", "担", "吨标准煤", "吨标煤", "标准煤",
        "米", "千米", "公里", "厘米", "毫米", "里", "华里", "海里", "平方米", "平方公里", "平方千米", "立方米", "亩", "公顷", "升", "桶", "度",
        "瓦", "千瓦", "兆瓦", "千瓦时", "千伏", "伏安", "纳米", "km", "kg", "kw", "mw", "gw", "kwh",
        "个", "家", "户", "人", "人次", "名", "位", "项", "条", "座", "件", "套", "台", "辆", "架", "架次",
        "艘", "列", "次", "处", "所", "间", "栋", "张", "份", "部", "篇",
        "种", "类", "批", "场", "例", "起", "宗", "支", "只", "头", "株", "棵", "级", "层",
        "村", "镇", "县", "市", "省", "国", "校", "床", "张床位", "标准箱", "标箱", "班", "班列",
    ]).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Units of text of the longest unit of measure at <paramref name="at"/> of a folded text; 0 where none stands
    /// there.
    /// </summary>
    public static int LengthAt(ReadOnlySpan<char> folded, int at)
    {
        for (var length = Math.Min(Longest, folded.Length - at); length > 0; length--)
            if (Known.Contains(folded.Slice(at, length))) return length;
        return 0;
    }
}
