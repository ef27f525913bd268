using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ReportSearch.Answers.Packs;

namespace ReportSearch.Tests.Server.Pages;

[Collection(typeof(ServedReports))]
public sealed class AskPageTests(ServedReports served)
{
    private const string Asked = "许昌市2024年地区生产总值增长目标是多少？";

    [Fact]
    public async Task A_question_that_follows_has_the_way_back_to_those_before_it()
    {
        var (conversation, _) = Follow(await Page(Address(Asked)));
        var second = await Page(Address("信阳市2024年呢？") + $"&conversation={conversation}&turn=2");
        var back = second.QuerySelector(".earlier a")!;

        Assert.Equal(Asked, back.TextContent);
        Assert.Equal((conversation, "3"), Follow(second));
        var first = await Page(back.GetAttribute("href")!);
        Assert.Equal((conversation, "2"), Follow(first));
        Assert.Null(first.QuerySelector(".earlier"));
    }

    [Fact]
    public async Task A_page_shown_again_is_the_same_page()
    {
        var (conversation, _) = Follow(await Page(Address(Asked)));
        var address = Address("信阳市2024年呢？") + $"&conversation={conversation}&turn=2";

        Assert.Equal((await Page(address)).Source.Text, (await Page(address)).Source.Text);
    }

    [Fact]
    public async Task A_conversation_that_was_forgotten_is_told_and_a_new_one_offered()
    {
        var page = await Page(Address(Asked) + "&conversation=00&turn=2");

        Assert.Contains("过期", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.NotEqual("00", Follow(page).Conversation);
        Assert.DoesNotContain(page.QuerySelectorAll("a"), link => link.GetAttribute("href")!.Contains("conversation=00", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("&turn=x")]
    [InlineData("&turn=2")]
    [InlineData("&without=place:nowhere")]
    [InlineData("&conversation=00000000000000000000000000000000000000000000000000000000000000000")]
    public async Task An_address_that_makes_no_sense_is_told_on_the_page(string rest)
    {
        using var response = await Get(Address(Asked) + rest);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("role=\"alert\"", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_is_saved_as_a_pack_under_the_name_of_its_question()
    {
        var link = (await Page(Address("../许昌市 2024年\"地区生产总值\"增长目标？"))).QuerySelector("a[download]")!.GetAttribute("href")!;
        using var response = await Get(link);
        var pack = PackFile.Read(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

        Assert.Contains("6%", pack.Answer, StringComparison.Ordinal);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("依据包-许昌市2024年地区生产总值增长目标.json", response.Content.Headers.ContentDisposition.FileNameStar);
    }

    [Fact]
    public async Task A_pack_of_a_conversation_that_was_forgotten_is_not_another_answer()
    {
        using var response = await Get("/ask/pack?q=" + Uri.EscapeDataString("信阳市呢？") + "&conversation=00&turn=2");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Markup_in_what_an_address_says_is_shown_and_never_runs()
    {
        using var response = await Get(Address(Asked) + "&without=" + Uri.EscapeDataString("place:<img src=x onerror=alert(1)>\"'"));
        using var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.All(page.Images, image => Assert.Equal("/assets/icon.svg", image.GetAttribute("src")));
        Assert.Contains("<img src=x onerror=alert(1)>\"'", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
    }

    private static string Address(string question) => "/ask?q=" + Uri.EscapeDataString(question);

    private static (string Conversation, string Turn) Follow(IHtmlDocument page)
    {
        var fields = page.QuerySelectorAll(".goon input[type=hidden]").ToDictionary(field => field.GetAttribute("name")!, field => field.GetAttribute("value")!);
        return (fields["conversation"], fields["turn"]);
    }

    private async Task<IHtmlDocument> Page(string address)
    {
        using var response = await Get(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private Task<HttpResponseMessage> Get(string address) => served.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
}
