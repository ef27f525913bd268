using ReportSearch.Answers;
using ReportSearch.Tests.Index;

namespace ReportSearch.Tests.Answers.Refusing;

/// <summary>What is refused and what is not, over invented reports.</summary>
public sealed class RefusingTests : IDisposable
{
    private readonly SmallCorpus corpus = SmallCorpus.OfThreeReports();

    public RefusingTests() => corpus.Write("a/襄阳2022.md", SmallCorpus.Report("襄阳市", 2022,
        "去年，全市取消证明事项37项，关停小化工企业12家，工业用水量下降4.2%，纺织业增加值下滑2.1%。",
        "今年，我们将严禁在汉江沿岸新建化工项目，坚持不撤并乡村小学，云雾茶产量保持增长，公交票价不下调。"));

    [Theory]
    [InlineData("为什么襄阳2022年取消了公交优惠？", "没有找到")]
    [InlineData("襄阳2022年为什么撤销了乡村小学？", "撤销")]
    [InlineData("襄阳云雾茶产量2022年为什么下降？", "下降")]
    [InlineData("襄阳2024年为什么地区生产总值负增长？", "负增长")]
    [InlineData("襄阳2024年粮食总产量下降的原因是什么？", "粮食产量")]
    [InlineData("襄阳2023年老旧小区改造为什么停止了？", "停止")]
    [InlineData("宜昌2024年森林覆盖率为什么下降了？", "下降")]
    [InlineData("襄阳口袋公园2024年为什么减少了？", "减少")]
    [InlineData("襄阳2022年公交票价为什么下调？", "")]
    [InlineData("为什么宜昌2024年把GDP增长目标定在9.9%？", "9.9%")]
    [InlineData("为什么襄阳把2023年GDP增长目标下调到2%？", "")]
    public void What_no_report_says_of_the_subject_is_not_explained(string question, string presupposed)
    {
        var answer = Ask(question);
        Assert.True(answer.Refused, answer.Text);
        Assert.Contains(presupposed, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("襄阳2022年取消证明事项多少项？", "37项")]
    [InlineData("襄阳2022年关停小化工企业多少家？", "12家")]
    [InlineData("襄阳2022年工业用水量下降了百分之几？", "4.2%")]
    [InlineData("襄阳2022年纺织业增加值下滑了百分之几？", "2.1%")]
    [InlineData("襄阳2024年CPI涨幅控制在多少？", "2.5%左右")]
    [InlineData("襄阳2023年粮食总产量多少亿斤", "96.4亿斤")]
    [InlineData("襄阳2024年城镇新增就业多少万人", "4.1万人以上")]
    [InlineData("宜昌2024年城镇新增就业搞到多少万人", "5.2万人")]
    [InlineData("襄阳2023年全市粮食总产量搞到多少？", "96.4亿斤")]
    [InlineData("襄阳2024年GDP打算涨多少", "6.2%左右")]
    public void What_the_reports_say_is_not_refused_whatever_verbs_it_is_asked_in(string question, string figure)
    {
        var answer = Ask(question);
        Assert.False(answer.Refused, answer.Text);
        Assert.Contains(figure, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("今天襄阳天气怎么样？")]
    [InlineData("明天宜昌会下雨吗")]
    [InlineData("请写一首诗")]
    [InlineData("帮我写一首赞美汉江的七言绝句")]
    [InlineData("给我讲个笑话")]
    [InlineData("用Python写一个快速排序")]
    [InlineData("写一段C++代码实现链表反转")]
    [InlineData("帮我翻译一下这句话")]
    [InlineData("帮我订一张去襄阳的机票")]
    [InlineData("周杰伦最近出了什么专辑")]
    [InlineData("梅西进了多少个球")]
    [InlineData("珠穆朗玛峰有多高？")]
    [InlineData("怎么减肥最快")]
    [InlineData("感冒了吃什么药好")]
    [InlineData("苹果手机怎么截屏")]
    [InlineData("贵州茅台股价多少？")]
    [InlineData("纽约市长是谁")]
    [InlineData("唐朝的开国皇帝是谁？")]
    [InlineData("襄阳迪士尼乐园投资多少亿元？")]
    [InlineData("为什么宜昌要建设木星探测中心？")]
    [InlineData("襄阳核潜艇基地建设进展怎么样？")]
    [InlineData("宜昌哪家酒店便宜？")]
    [InlineData("介绍一下爱因斯坦的相对论")]
    [InlineData("How do I bake a chocolate cake?")]
    [InlineData("红烧肉怎么做才好吃？")]
    [InlineData("足球比赛有几名裁判？")]
    [InlineData("如何学会弹钢琴？")]
    [InlineData("冰淇淋多少钱一支？")]
    [InlineData("恐龙为什么灭绝？")]
    [InlineData("谁发明了电灯泡？")]
    [InlineData("猫咪掉毛怎么办？")]
    [InlineData("如何冲泡咖啡？")]
    [InlineData("宝宝发烧吃什么药？")]
    [InlineData("莎士比亚写了哪些剧本？")]
    [InlineData("圆周率的第一百位是多少？")]
    [InlineData("火星离地球有多远？")]
    [InlineData("如何用递归写斐波那契函数？")]
    [InlineData("手机屏幕碎了怎么修？")]
    [InlineData("周杰伦的新专辑叫什么名字？")]
    public void What_has_nothing_to_do_with_the_reports_is_refused(string question) => Assert.True(Ask(question).Refused, question);

    [Theory]
    [InlineData("武汉2024年GDP增长目标是多少？", "武汉市")]
    [InlineData("荆州市2024年粮食总产量是多少？", "荆州市")]
    [InlineData("黄石市2023年城镇新增就业目标是多少？", "黄石市")]
    [InlineData("十堰2024年森林覆盖率是多少？", "十堰市")]
    [InlineData("广州2024年GDP增长目标是多少？", "广州市")]
    [InlineData("成都2023年居民消费价格涨幅是多少？", "成都市")]
    [InlineData("襄阳2019年GDP增长目标是多少？", "2022—2024")]
    [InlineData("襄阳2016年粮食总产量是多少？", "2022—2024")]
    [InlineData("宜昌2020年GDP增长目标是多少？", "2024")]
    [InlineData("宜昌2018年森林覆盖率是多少？", "2024")]
    [InlineData("襄阳2030年城镇新增就业目标是多少？", "2022—2024")]
    [InlineData("宜昌2012年城镇新增就业多少？", "2024")]
    public void A_place_or_year_without_a_report_is_told_with_what_there_is(string question, string told)
    {
        var answer = Ask(question);
        Assert.True(answer.Refused, answer.Text);
        Assert.Contains(told, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_years_there_are_of_a_province_are_not_those_of_its_cities()
    {
        corpus.Write("h.md", SmallCorpus.Report("湖北省", 2021, "今年的主要预期目标是：地区生产总值增长7%左右。", "会议研究了明年的各项安排。"));
        Assert.Contains("湖北省现有2021年的报告", Ask("湖北省2030年GDP增长目标是多少？").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("宜昌2024年城镇调查失业率目标是多少？")]
    [InlineData("宜昌2024年粮食总产量是多少？")]
    [InlineData("宜昌2024年居民消费价格涨幅控制在多少？")]
    [InlineData("襄阳2024年森林覆盖率是多少？")]
    [InlineData("襄阳2024年进出口总额增长多少？")]
    [InlineData("襄阳2024年一般公共预算收入增长多少？")]
    [InlineData("宜昌2024年研发经费投入强度是多少？")]
    [InlineData("襄阳2024年常住人口多少万人？")]
    [InlineData("襄阳机场2024年旅客吞吐量是多少万人次？")]
    [InlineData("襄阳机场什么时候通航？")]
    [InlineData("宜昌2024年固定资产投资增长目标是多少？")]
    [InlineData("襄阳2023年社会消费品零售总额增长多少？")]
    public void An_indicator_that_is_not_given_is_refused_and_no_other_is_given_for_it(string question) =>
        Assert.True(Ask(question).Refused, question);

    public void Dispose() => corpus.Dispose();

    private Answer Ask(string question)
    {
        using var index = corpus.Open();
        return new QuestionAnswerer(index).Ask(question);
    }
}
