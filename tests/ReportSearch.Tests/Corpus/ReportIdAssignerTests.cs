using FsCheck;
using FsCheck.Fluent;

using ReportSearch.Corpus;
using ReportSearch.Index.Passages;

namespace ReportSearch.Tests.Corpus;

public sealed class ReportIdAssignerTests
{
    private static readonly ReportId Shared = new("云城市-2031-政府工作报告");

    [Fact]
    public void What_is_not_known_is_said_so() => Assert.Equal("未知-未知-规划", ReportIds.Base(null, null, "规划").Value);

    [Theory]
    [InlineData("工作/报告~第#1稿", "未知-2031-工作-报告-第-1稿")]
    [InlineData("a\u0001 b?", "未知-2031-a--b-")]
    [InlineData("𠮷报告", "未知-2031-𠮷报告")]
    public void A_name_holds_letters_digits_and_hyphens_alone(string kind, string name)
    {
        var id = ReportIds.Base(null, 2031, kind);
        Assert.Equal(name, id.Value);
        var passage = new PassageId(id, new ParagraphId("p"), 0);
        Assert.Equal(passage, PassageId.Parse(passage.ToString()));
    }

    [Fact]
    public void Reports_that_share_a_name_are_told_apart()
    {
        var ids = new ReportIdAssigner([]);
        Assert.Equal(Shared, ids.Give("a.txt", Shared));
        Assert.Equal(Shared.Value + "-2", ids.Give("b.txt", Shared).Value);
        Assert.Equal("x", ids.Give("c.txt", new ReportId("x")).Value);
    }

    [Fact]
    public void A_report_keeps_its_name_when_a_file_before_it_is_added()
    {
        var ids = new ReportIdAssigner(new Dictionary<string, ReportId> { ["b.txt"] = Shared, ["c.txt"] = new(Shared.Value + "-2") });
        Assert.Equal(Shared.Value + "-3", ids.Give("a.txt", Shared).Value);
        Assert.Equal(Shared, ids.Give("b.txt", Shared));
        Assert.Equal(Shared.Value + "-2", ids.Give("c.txt", Shared).Value);
    }

    [Fact]
    public void A_report_whose_place_or_year_changed_gets_a_new_name()
    {
        var moved = new ReportId("云城市-2032-政府工作报告");
        var ids = new ReportIdAssigner(new Dictionary<string, ReportId> { ["a.txt"] = Shared });
        Assert.Equal(moved, ids.Give("a.txt", moved));
    }

    [Fact]
    public void No_two_reports_share_a_name() => Prop.ForAll<byte[]>(raw =>
    {
        var ids = new ReportIdAssigner([]);
        return raw.Select((b, i) => ids.Give($"{i}.txt", new ReportId(b % 2 == 0 ? "a" : "a-2"))).Distinct().Count() == raw.Length;
    }).QuickCheckThrowOnFailure();
}
