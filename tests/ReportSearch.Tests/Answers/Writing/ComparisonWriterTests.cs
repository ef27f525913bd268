using ReportSearch.Answers;
using ReportSearch.Tests.Index;

namespace ReportSearch.Tests.Answers.Writing;

/// <summary>The same thing of many places or years.</summary>
public sealed class ComparisonWriterTests : IDisposable
{
    private readonly SmallCorpus corpus = new();

    [Fact]
    public void Of_many_places_without_a_figure_their_number_is_told_and_their_names_in_the_details()
    {
        foreach (var (place, text) in new[]
        {
            ("随州市", "粮食产量达到31亿斤。"), ("荆州市", "粮食产量达到90亿斤。"), ("宜昌市", "城市书房建成。"), ("襄阳市", "城市书房建成。"), ("黄石市", "城市书房建成。"), ("孝感市", "城市书房建成。"),
        })
            corpus.Write($"{place}.md", SmallCorpus.Report(place, 2024, "2023年，" + text, "会议研究了明年的各项安排。"));
        var answer = Ask("各市2023年的粮食产量分别是多少？");
        Assert.EndsWith("；其余4个没有找到", answer.Text, StringComparison.Ordinal);
        Assert.Contains("宜昌市2023年", answer.Details, StringComparison.Ordinal);
        Assert.Empty(answer.Withheld);
    }

    [Fact]
    public void What_is_no_indicator_is_followed_through_the_years_in_one_unit()
    {
        corpus.Write("a/2023.md", SmallCorpus.Report("随州市", 2023, "2022年，绿道总里程达到210公里。", "绿道旁栽种乔木500棵。"));
        corpus.Write("a/2024.md", SmallCorpus.Report("随州市", 2024, "2023年，绿道总里程达到260公里。", "绿道设置驿站40个。"));
        corpus.Write("a/2025.md", SmallCorpus.Report("随州市", 2025, "2024年，绿道总里程达到300公里。", "绿道设置路灯900盏。"));
        var answer = Ask("随州2022、2023、2024年绿道总里程分别是多少？");
        Assert.Matches("210公里.*260公里.*300公里", answer.Text);
        Assert.DoesNotContain("驿站", answer.Text, StringComparison.Ordinal);
    }

    public void Dispose() => corpus.Dispose();

    private Answer Ask(string question)
    {
        using var index = corpus.Open();
        return new QuestionAnswerer(index).Ask(question);
    }
}
