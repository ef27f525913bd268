namespace ReportSearch.Tests.Server.Api;

[Collection(typeof(ServedReports))]
public sealed class AskApiTests(ServedReports served)
{
    [Fact]
    public async Task An_answer_cites_words_that_stand_where_it_says()
    {
        var row = await served.Client.PostJson("/api/ask", """{"question":"信阳市2024年地区生产总值增长目标是多少？"}""");
        Assert.False(row.GetProperty("refused").GetBoolean());
        Assert.Contains("5.5%", row.GetProperty("answer").GetString()!, StringComparison.Ordinal);
        var citation = row.GetProperty("citations")[0];
        var text = citation.GetProperty("text").GetString()!;
        Assert.Equal(
            citation.GetProperty("quote").GetString(),
            text[citation.GetProperty("start").GetInt32()..citation.GetProperty("end").GetInt32()]);
    }

    [Fact]
    public async Task What_the_reports_do_not_tell_is_refused_and_is_no_error()
    {
        var row = await served.Client.PostJson("/api/ask", """{"question":"拉萨市2019年地区生产总值是多少？"}""");
        Assert.True(row.GetProperty("refused").GetBoolean());
        Assert.NotEqual("", row.GetProperty("answer").GetString());
    }
}
