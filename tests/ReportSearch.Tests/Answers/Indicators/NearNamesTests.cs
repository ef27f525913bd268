using ReportSearch.Answers.Indicators;

namespace ReportSearch.Tests.Answers.Indicators;

public sealed class NearNamesTests
{
    [Theory]
    [InlineData("粮食产值量", "粮食产量")]
    [InlineData("地区GDP总值", "地区生产总值")]
    [InlineData("森林复盖率", "森林覆盖率")]
    public void A_name_written_wrong_leads_to_the_right_one(string written, string meant) => Assert.Contains(meant, NearNames.Of(written));

    [Fact]
    public void Words_that_are_like_no_indicator_lead_to_none() => Assert.Empty(NearNames.Of("xyz"));
}
