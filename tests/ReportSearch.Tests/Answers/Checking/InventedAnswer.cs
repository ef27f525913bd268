using ReportSearch.Answers;
using ReportSearch.Answers.Questions;
using ReportSearch.Corpus;
using ReportSearch.Corpus.Places;
using ReportSearch.Index;
using ReportSearch.Index.Passages;
using ReportSearch.Text;

namespace ReportSearch.Tests.Answers.Checking;

/// <summary>Answers made up for tests, over two made-up passages: [1] plans in 襄阳市's report of 2024, [2] reviews in that of 宜昌市.</summary>
internal static class InventedAnswer
{
    /// <summary>The first passage.</summary>
    public const string Plan =
        "今年的主要预期目标是：地区生产总值增长6.2%左右，一般公共预算收入增长5%，城镇新增就业4.1万人以上，居民消费价格涨幅控制在2.5%以内。"
        + "新建口袋公园37个、停车场12处，粮食种植面积稳定在一千六百万亩，进出口总额突破1.2万亿元。"
        + "到2026年，全市高新技术企业达到1200家，森林覆盖率提高0.5个百分点，建成“汉江之眼”等三家展馆。";

    /// <summary>The second passage.</summary>
    public const string Review =
        "去年，全市粮食总产量达到96.4亿斤，工业用电量下降9.8%，地区生产总值增长5.7%。第十四届茶叶节3月18日在枝江市开幕，接待游客约30万人次。";

    /// <summary>An answer in these words to a question of these words, of 2031.</summary>
    public static Answer Of(string text, string details = "", string question = "2031年建了80所吗") => new(
        new Question(question, QuestionKind.Value, [], [2031], QuestionTime.Spoken, [], null, question) { Words = question },
        text, Refused: false, [Cited(Plan, "襄阳市", "二、2024年工作安排"), Cited(Review, "宜昌市", "一、2023年工作回顾")], details);

    private static Citation Cited(string text, string place, string heading)
    {
        var id = new ReportId($"{place}-2024-政府工作报告");
        var report = new ReportHeader(
            id, $"{place}.md", $"{place}2024年政府工作报告", Gazetteer.Default.Find(place), 2024, "政府工作报告", null, null, null, new string('0', 64), 40, 42);
        var passage = new Passage(new PassageId(id, new ParagraphId("0123456789ab"), 0), report, [heading], heading[0] == '一' ? 3 : 30, new CharRange(0, text.Length), text);
        return new Citation(passage, new CharRange(0, text.Length));
    }
}
