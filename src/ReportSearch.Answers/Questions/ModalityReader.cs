using System.Globalization;
using System.Text.RegularExpressions;
using ReportSearch.Facts;
using ReportSearch.Text;

namespace ReportSearch.Answers.Questions;

/// <summary>Tells from a question's wording whether it asks for a plan or for what came of it.</summary>
internal static partial class ModalityReader
{
    /// <summary>Target, result, or null where the wording tells nothing or both.</summary>
    public static Modality? Read(string folded)
    {
        var target = Planned().IsMatch(folded);
        var result = Reached().IsMatch(target ? YearBefore().Replace(folded, "") : folded);   // 去年的目标 is a target
        return target == result ? null : target ? Modality.Target : Modality.Result;
    }

    /// <summary>
    /// The modality of the words between <paramref name="year"/> and the next year named (2025年实际…，2026年目标…).
    /// </summary>
    public static Modality? ReadNear(string question, int year)
    {
        var folded = TextFolder.Fold(question).Text;
        var name = year.ToString(CultureInfo.InvariantCulture);
        var start = folded.IndexOf(name, StringComparison.Ordinal);
        if (start < 0) return null;
        var rest = folded[(start + name.Length)..];
        return Read(AnyYear().Split(rest)[0]);
    }

    [GeneratedRegex("去年|上年")]
    private static partial Regex YearBefore();

    [GeneratedRegex(@"(?:19|20)\d\d")]
    private static partial Regex AnyYear();

    [GeneratedRegex(
        "目标|计划|预期|打算|准备|力争|拟|控制在|要(?!求)(?:达到|建|改|完成|开|新|培|突|压|到|给|换|拆|办|推|超|涨|降|做|再|把|[^,。?]{0,12}(?:多少|几))" +
        "|想要?[^,。?]{0,12}(?:多少|几)|定(?:的|在|为|得|了)|(?:上|下)调|指标|安排|规划|到.{0,4}年底|target|plan|aim|expected")]
    private static partial Regex Planned();

    [GeneratedRegex(
        "实际|实绩|结果|去年|上年|已经|累计|完成(?:了|得|情况)|做到|(?<![提说讲谈写])[到出]了|[成加长低高设放付增产建获涨降收拿办完用过立拆发批组]了" +
        "|回顾|成效|现在|当时|创下|上一?届|was |were |did |achieved")]
    private static partial Regex Reached();
}
