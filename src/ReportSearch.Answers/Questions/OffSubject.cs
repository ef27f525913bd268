using System.Text.RegularExpressions;
using ReportSearch.Text;

namespace ReportSearch.Answers.Questions;

/// <summary>Tells requests that no yearly report can meet, whatever words they share with one: to make something, or to tell of a day.</summary>
internal static partial class OffSubject
{
    /// <summary>Whether <paramref name="text"/> is such a request.</summary>
    public static bool Is(string text)
    {
        var folded = TextFolder.Fold(text).Text.Trim();
        return Errand().IsMatch(folded) || Day().IsMatch(folded);
    }

    /// <summary>帮我写一首…, 给我讲个笑话, 翻译一下…, write a poem.</summary>
    [GeneratedRegex(
        "(?:^|帮我|请|给我|替我|[,。])(?:用[a-z+#]+|请)?(?:写|作|画|编|唱|编写|设计|生成|讲|说)(?:出|上)?[一两几]?(?:首|幅|段|篇|封|份|个|则|支)(?:[^,。]*(?:诗|词|歌|曲|画|绝句|律诗|对联|作文|故事|笑话|小说|情书|邮件|代码|程序|函数|脚本|算法|谜语|段子|文章|致辞))"
        + "|(?:用[a-z+#]+)(?:语言)?(?:写|实现|编)|翻译(?:一下|成|为)|(?:帮|替|给)我(?:翻译|订|买|预订|预约|导航|算一卦|推荐|打电话|充值)|^推荐(?:一下|几|一)"
        + "|^(?:please )?(?:write|compose|translate|draw|code|sing|tell me) (?:me )?(?:a|an|the|this|some) ")]
    private static partial Regex Errand();

    /// <summary>今天…天气: reports speak of years.</summary>
    [GeneratedRegex("^.{0,6}(?:今天|明天|昨天|后天|今晚|明早|这会儿|此刻)|(?:today|tomorrow|yesterday|tonight)\\??$|天气(?:怎么样|如何|预报|好不好)|几点了?\\??$|星期几|^(?:你|您)(?:是谁|好|叫什么|会什么|能做什么)")]
    private static partial Regex Day();
}
