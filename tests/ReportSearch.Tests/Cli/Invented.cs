using ReportSearch.Corpus;
using ReportSearch.Corpus.Places;
using ReportSearch.Index;
using ReportSearch.Index.Passages;
using ReportSearch.Text;

namespace ReportSearch.Tests.Cli;

/// <summary>Passages made up for tests.</summary>
internal static class Invented
{
    private static readonly Place City = new("9901", "绿岛市", "绿岛", PlaceLevel.Prefecture, null);

    /// <summary>A passage of the report of 绿岛市 for 2030.</summary>
    public static Passage Passage(string text, string source = "绿岛.md")
    {
        var id = new ReportId("绿岛市-2030-政府工作报告");
        var report = new ReportHeader(id, source, "2030年绿岛市政府工作报告", City, 2030, "政府工作报告", null, null, null, "00", 40, 42);
        return new Passage(
            new PassageId(id, new ParagraphId("0123456789ab"), 0), report, ["二、主要目标", "（一）农业"], 7,
            new CharRange(0, text.Length), text);
    }
}
