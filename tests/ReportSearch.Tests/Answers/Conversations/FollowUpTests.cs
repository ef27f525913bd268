using ReportSearch.Answers;
using ReportSearch.Answers.Questions;
using ReportSearch.Corpus.Places;
using ReportSearch.Index;
using ReportSearch.Text.Words;

namespace ReportSearch.Tests.Answers.Conversations;

public sealed class FollowUpTests
{
    private static readonly QuestionReader Reader = new(
        [Of("襄阳市", 2023), Of("襄阳市", 2024), Of("宜昌市", 2024), Of("湖北省", 2024)], Analyzer.Default);

    [Theory]
    [InlineData("宜昌市2024年森林覆盖率是多少")]
    [InlineData("森林覆盖率最高的是哪里")]
    [InlineData("宜昌怎样发展旅游")]
    public void A_question_with_a_place_and_a_subject_of_its_own_keeps_nothing(string complete)
    {
        var alone = Reader.Read(complete);
        var read = After("襄阳2023年GDP增长目标是多少", complete);
        Assert.Equal(alone.Parts, read.Parts);
        Assert.Equal(complete, read.Text);
    }

    [Theory]
    [InlineData("襄阳1998年粮食产量是多少", "上一年呢", "1997")]
    [InlineData("襄阳1998年粮食产量是多少", "前一年呢？", "1997")]
    [InlineData("襄阳1998年粮食产量是多少", "去年呢", "1997")]
    [InlineData("襄阳1998年粮食产量是多少", "今年呢", "2024")]
    [InlineData("襄阳1998年粮食产量是多少", "和上一年比呢", "1997 1998")]
    [InlineData("襄阳2023年粮食产量是多少", "2020到2022年呢", "2020 2021 2022")]
    [InlineData("襄阳2023年粮食产量目标是多少", "历年呢", "")]
    public void Years_of_a_follow_up_are_told_from_the_year_before_it(string first, string then, string years) =>
        Assert.Equal(years, string.Join(' ', After(first, then).Years));

    [Theory]
    [InlineData("襄阳2023年GDP增长目标是多少", "那宜昌呢？", "宜昌市2023年GDP增长目标是多少")]
    [InlineData("襄阳2023年GDP增长目标是多少", "完成了吗？", "襄阳市2023年GDP增长目标完成了吗")]
    [InlineData("襄阳2023年GDP增长目标是多少", "那失业率呢？", "襄阳市2023年失业率目标是多少")]
    [InlineData("襄阳2023年GDP增长目标是多少", "哪个市最高？", "宜昌市、襄阳市2023年GDP增长目标最高")]
    [InlineData("襄阳2023年要开工哪些项目", "宜昌呢", "宜昌市2023年要开工哪些项目")]
    [InlineData("襄阳2023年要开工哪些项目", "后来建成了吗", "襄阳市2023年要开工项目后来建成了吗")]
    [InlineData("襄阳2023年怎样发展旅游", "养老服务呢", "襄阳市2023年养老服务情况怎么样")]
    [InlineData("襄阳和宜昌2024年粮食产量分别是多少", "森林覆盖率呢", "襄阳市、宜昌市2024年森林覆盖率分别是多少")]
    [InlineData("襄阳2024年GDP增长目标是多少", "全省呢", "湖北省2024年GDP增长目标是多少")]
    [InlineData("襄阳和宜昌2024年粮食产量分别是多少", "这两个市哪个高？", "襄阳市、宜昌市2024年粮食产量哪个高")]
    [InlineData("襄阳2024年粮食产量是多少", "同比增长多少？", "襄阳市2024年粮食产量同比增长多少")]
    [InlineData("襄阳2024年粮食产量是多少", "还有呢？", "襄阳市2024年介绍粮食产量的情况")]
    [InlineData("我国2015年中国GDP增长目标是多少", "2014年呢？", "我国2014年GDP增长目标是多少")]
    [InlineData("襄阳2024年粮食产量是多少", "历年呢？", "襄阳市历年粮食产量是多少")]
    public void A_follow_up_is_told_in_full_words(string first, string then, string full) => Assert.Equal(full, After(first, then).Text);

    [Fact]
    public void A_part_that_a_follow_up_keeps_can_be_taken_out()
    {
        var before = Reader.Read("襄阳2023年GDP增长目标是多少");
        var read = Reader.Read(new AskRequest("那失业率呢") { Before = before, Without = ["place:襄阳市"] });
        Assert.Empty(read.Places);
        Assert.Equal([2023], read.Years);
    }

    [Fact]
    public void A_follow_up_to_a_question_without_its_place_keeps_no_place()
    {
        var before = Reader.Read(new AskRequest("襄阳2023年GDP增长目标是多少") { Without = ["place:襄阳市"] });
        Assert.Empty(Reader.Read(new AskRequest("2024年呢") { Before = before }).Places);
    }

    private static Question After(string first, string then) => Reader.Read(new AskRequest(then) { Before = Reader.Read(first) });

    private static ReportGroup Of(string place, int year) => new(Gazetteer.Default.Find(place), year, "政府工作报告", 1);
}
