using ReportSearch.Corpus;
using ReportSearch.Server.Pages;

namespace ReportSearch.Tests.Server.Pages;

public sealed class LinksTests
{
    [Fact]
    public void A_report_id_is_one_part_of_the_path_whatever_it_holds() =>
        Assert.Equal("/reports/a%2Fb%3Fc%23d%25%20%E8%AE%A1", Links.Report(new ReportId("a/b?c#d% 计")));
}
