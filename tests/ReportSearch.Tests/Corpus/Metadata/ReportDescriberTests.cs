using ReportSearch.Corpus.Metadata;
using ReportSearch.Corpus.Reading;

namespace ReportSearch.Tests.Corpus.Metadata;

public sealed class ReportDescriberTests
{
    [Theory]
    [MemberData(nameof(InventedReports.All), MemberType = typeof(InventedReports))]
    public void Place_and_year_are_told_from_the_text_where_the_name_tells_nothing(
        string about, string lines, string? place, int? year)
    {
        var report = Describe("scan/000_1f.txt", lines);
        Assert.Equal((about, place, year), (about, report.Place?.Name, report.Year));
    }

    [Theory]
    [InlineData("2025年山东省政府工作报告.docx", "山东省", 2025)]
    [InlineData("1998年国务院政府工作报告.txt", "全国", 1998)]
    [InlineData("江苏省/无锡市/江阴市2023年政府工作报告.md", "江阴市", 2023)]
    [InlineData("河南/report-2021.txt", "河南省", 2021)]
    [InlineData("all.jsonl#绍兴市2020年政府工作报告", "绍兴市", 2020)]
    [InlineData("mianyang_20221226.txt", "绵阳市", 2023)]
    [InlineData("二〇一六年嘉兴市政府工作报告.txt", "嘉兴市", 2016)]
    public void Place_and_year_are_told_from_the_path(string source, string place, int year)
    {
        var report = Describe(source, "各位代表：|成都、重庆发展很快，2001年以来变化很大。");
        Assert.Equal((place, year), (report.Place?.Name, report.Year));
    }

    [Fact]
    public void Front_matter_wins_over_name_and_text()
    {
        var front = new FrontMatter("我的标题", "江苏省无锡市", 2022, "统计公报", "市统计局", new DateOnly(2022, 3, 1), null);
        var report = ReportDescriber.Describe("2020年成都市政府工作报告.txt", front, ["2019年重庆市政府工作报告"]);
        Assert.Equal(
            ("我的标题", "无锡市", 2022, "统计公报", "市统计局", new DateOnly(2022, 3, 1)),
            (report.Title, report.Place!.Name, report.Year, report.Kind, report.Issuer, report.Date));
    }

    [Theory]
    [InlineData("合肥市2023年国民经济和社会发展统计公报", "统计公报", 2023)]
    [InlineData("关于合肥市2023年国民经济和社会发展计划执行情况与2024年计划草案的报告", "国民经济和社会发展计划报告", 2024)]
    [InlineData("关于合肥市2023年预算执行情况和2024年预算草案的报告", "预算报告", 2024)]
    [InlineData("合肥市国民经济和社会发展第十四个五年规划和2035年远景目标纲要", "规划纲要", 2021)]
    [InlineData("合肥市2024年政府工作报告", "政府工作报告", 2024)]
    [InlineData("合肥市委全会暨2024年经济工作会议精神解读", "会议精神解读", 2024)]
    public void The_kind_and_the_planned_year_follow_from_the_title(string title, string kind, int year)
    {
        var report = Describe("a.txt", title + "|全市经济稳中有进。");
        Assert.Equal((title, kind, year, "合肥市"), (report.Title, report.Kind, report.Year, report.Place?.Name));
    }

    [Fact]
    public void A_report_without_a_title_is_called_what_it_is()
    {
        var report = Describe("000.txt", "（一）全市经济稳中有进，我市项目加快，驻日照部队大力支持，日照市人民团结奋斗。|二、2022年工作安排");
        Assert.Equal("日照市2022年政府工作报告", report.Title);
    }

    [Fact]
    public void A_subtitle_belongs_to_the_title()
    {
        var report = Describe("000.txt", "同心筑梦向未来|——市委五届六次全会精神解读|台州全市上下振奋精神。");
        Assert.Equal("同心筑梦向未来——市委五届六次全会精神解读", report.Title);
    }

    [Fact]
    public void Issuer_and_date_are_told_where_the_report_says_so()
    {
        var told = Describe("a.txt", "政府工作报告|——2022年1月12日在绵阳市第八届人民代表大会第二次会议上|我代表市人民政府报告工作。");
        Assert.Equal(("绵阳市人民政府", new DateOnly(2022, 1, 12)), (told.Issuer, told.Date));
        var silent = Describe("a.txt", "绵阳经济稳中有进，全市上下振奋，2021年3月4日是个好日子，这一行很长很长，所以不是标题，也不是落款，"
            + "只是正文里的一句话而已，用来说明正文中的日期并不是报告的日期，读者一看便知，不会弄错的。");
        Assert.Equal((null, null), (silent.Issuer, silent.Date));
    }

    [Fact]
    public void The_real_reports_are_told_right_by_their_own_names_and_without_them()
    {
        var folder = new CorpusFolder(SharedData.Folder("corpus"), new CorpusOptions());
        foreach (var report in folder.Scan().SelectMany(file => folder.Read(file).Reports))
        {
            if (report.Source.StartsWith("cities/", StringComparison.Ordinal)) continue;
            var name = Path.GetFileNameWithoutExtension(report.Source);
            Assert.StartsWith($"{report.Year}年", name, StringComparison.Ordinal);
            Assert.Contains(report.Place!.Name == "全国" ? "国务院" : report.Place.ShortName, name, StringComparison.Ordinal);
            var nameless = ReportDescriber.Describe("x.txt", null, [.. report.Paragraphs.Select(paragraph => paragraph.Text)]);
            Assert.Equal(report.Place, nameless.Place);
        }
    }

    [Fact]
    public void The_city_reports_whose_names_tell_nothing_are_told_from_their_text()
    {
        var folder = new CorpusFolder(SharedData.Folder("corpus/cities"), new CorpusOptions());
        var told = folder.Scan().SelectMany(file => folder.Read(file).Reports).Select(report => $"{report.Place?.ShortName} {report.Year}");
        Assert.Equal(["商丘 2024", "商丘 2023", "商丘 2024", "漯河 2024", "鹤壁 2026"], told);
    }

    [Fact]
    public void A_title_in_front_tells_place_and_year_where_nothing_else_does()
    {
        var front = new FrontMatter("遵义市2021年政府工作报告", null, null, null, null, null, null);
        var report = ReportDescriber.Describe("rows.jsonl#x", front, ["全市新建公园九个。"]);
        Assert.Equal(("遵义市", 2021, "政府工作报告"), (report.Place?.Name, report.Year, report.Kind));
    }

    private static Description Describe(string source, string lines) => ReportDescriber.Describe(source, null, lines.Split('|'));
}
