using FsCheck;
using FsCheck.Fluent;

using ReportSearch.Corpus;

namespace ReportSearch.Tests.Corpus;

public sealed class ReportIdsTests
{
    private static readonly ReportId Shared = new("云城市-2031-政府工作报告");

    [Fact]
    public void What_is_not_known_is_said_so() => Assert.Equal("未知-未知-规划", ReportIds.Base(null, null, "规划").Value);

    [Fact]
    public void Reports_that_share_a_name_are_told_apart_in_order_of_their_sources()
    {
        var ids = ReportIds.Assign([("b.txt", Shared), ("a.txt", Shared), ("c.txt", new ReportId("x"))]);
        Assert.Equal((Shared.Value, Shared.Value + "-2", "x"), (ids["a.txt"].Value, ids["b.txt"].Value, ids["c.txt"].Value));
    }

    [Fact]
    public void A_report_keeps_its_name_when_a_file_before_it_is_added()
    {
        var before = ReportIds.Assign([("b.txt", Shared), ("c.txt", Shared)]);
        var after = ReportIds.Assign([("a.txt", Shared), ("b.txt", Shared), ("c.txt", Shared)], before);
        Assert.Equal(before["b.txt"], after["b.txt"]);
        Assert.Equal(before["c.txt"], after["c.txt"]);
        Assert.Equal(Shared.Value + "-3", after["a.txt"].Value);
    }

    [Fact]
    public void A_report_whose_place_or_year_changed_gets_a_new_name()
    {
        var moved = new ReportId("云城市-2032-政府工作报告");
        var owned = new Dictionary<string, ReportId> { ["a.txt"] = Shared };
        Assert.Equal(moved, ReportIds.Assign([("a.txt", moved)], owned)["a.txt"]);
    }

    [Fact]
    public void No_two_reports_share_a_name() => Prop.ForAll<byte[]>(raw =>
    {
        var reports = raw.Select((b, i) => ($"{i}.txt", new ReportId(b % 2 == 0 ? "a" : "a-2"))).ToList();
        return ReportIds.Assign(reports).Values.Distinct().Count() == reports.Count;
    }).QuickCheckThrowOnFailure();
}
