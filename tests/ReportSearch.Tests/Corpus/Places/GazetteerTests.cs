using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Corpus.Places;

namespace ReportSearch.Tests.Corpus.Places;

public sealed class GazetteerTests
{
    private static readonly Gazetteer Places = Gazetteer.Default;

    private static readonly string[] Prefectures =
        [.. DivisionFile.Read(Places.Country).Select(d => d.Place).Where(p => p.Level == PlaceLevel.Prefecture).Select(p => p.Name)];

    [Theory]
    [InlineData("无锡市", "无锡市", PlaceLevel.Prefecture, "江苏省")]
    [InlineData("无锡", "无锡市", PlaceLevel.Prefecture, "江苏省")]
    [InlineData("内蒙", "内蒙古自治区", PlaceLevel.Province, "全国")]
    [InlineData("黔东南", "黔东南苗族侗族自治州", PlaceLevel.Prefecture, "贵州省")]
    [InlineData("锡林郭勒", "锡林郭勒盟", PlaceLevel.Prefecture, "内蒙古自治区")]
    [InlineData("浦东", "浦东新区", PlaceLevel.County, "上海市")]
    [InlineData("济源", "济源市", PlaceLevel.County, "河南省")]
    [InlineData("云阳", "云阳县", PlaceLevel.County, "重庆市")]
    [InlineData("襄樊", "襄阳市", PlaceLevel.Prefecture, "湖北省")]
    [InlineData("沛县", "沛县", PlaceLevel.County, "徐州市")]
    [InlineData("吉林", "吉林省", PlaceLevel.Province, "全国")]
    [InlineData("海南", "海南省", PlaceLevel.Province, "全国")]
    [InlineData("江苏省无锡市", "无锡市", PlaceLevel.Prefecture, "江苏省")]
    [InlineData("国务院", "全国", PlaceLevel.Country, null)]
    [InlineData("Xi'an", "西安市", PlaceLevel.Prefecture, "陕西省")]
    public void A_division_is_found_by_any_of_its_names(string name, string full, PlaceLevel level, string? parent)
    {
        var place = Places.Find(name);
        Assert.Equal((full, level, parent), (place?.Name, place?.Level, place?.Parent?.Name));
    }

    [Theory]
    [InlineData("亚特兰蒂斯")]
    [InlineData("豫")]
    [InlineData("某某经济技术开发区")]
    public void What_is_no_division_is_not_found(string name) => Assert.Null(Places.Find(name));

    [Theory]
    [InlineData("南京和北京今年怎么样", "南京市 北京市")]
    [InlineData("河南省今年的粮食目标", "河南省")]
    [InlineData("上海安全生产形势", "上海市")]
    [InlineData("无锡市江阴市的制造业", "无锡市 江阴市")]
    [InlineData("无锡机场旅客有多少", "无锡市")]
    [InlineData("青海海南的牧区", "青海省 海南藏族自治州")]
    [InlineData("比较青海和海南", "青海省 海南省")]
    [InlineData("中卫市和白银市", "中卫市 白银市")]
    public void Places_are_found_in_text_order(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("发展朝阳产业，维护世界和平，整合资源通道")]
    [InlineData("创新乡村治理，实现长治久安，防范重大庆典风险")]
    [InlineData("医保定点医院，推广安全用电，均衡水平")]
    [InlineData("在杭州亚运会上夺金，毕业于武汉大学，住在南京路")]
    [InlineData("政府和县级单位创新县域经济")]
    [InlineData("陇海铁路、京广铁路、长江、黄河")]
    public void Common_words_and_other_things_named_after_a_place_are_no_places(string text) => Assert.Equal("", Found(text));

    [Theory]
    [InlineData("北京朝阳的商圈", "北京市 朝阳区")]
    [InlineData("天津和平的商圈", "天津市 和平区")]
    [InlineData("辽宁省朝阳市", "辽宁省 朝阳市")]
    [InlineData("范县的粮食", "范县")]
    [InlineData("濮阳市范县的粮食", "濮阳市 范县")]
    public void A_name_that_is_a_common_word_counts_in_full_or_behind_its_parent(string text, string expected) =>
        Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("鼓楼区的老街", "")]
    [InlineData("徐州的老街都在鼓楼区", "徐州市 鼓楼区/徐州市")]
    [InlineData("福州市鼓楼区", "福州市 鼓楼区/福州市")]
    [InlineData("沛县和鼓楼区", "沛县 鼓楼区/徐州市")]
    public void A_name_that_several_divisions_share_goes_to_the_one_whose_parent_is_named(string text, string expected)
    {
        var found = Places.FindAll(text)
            .Select(m => m.Place.Name == "鼓楼区" ? $"鼓楼区/{m.Place.Parent!.Name}" : m.Place.Name);
        Assert.Equal(expected, string.Join(' ', found));
    }

    [Theory]
    [InlineData("Wuxi's GDP target", "无锡市")]
    [InlineData("compare Shanxi and SHAANXI", "山西省 陕西省")]
    [InlineData("grain in Inner Mongolia, trade of Hong Kong", "内蒙古自治区 香港特别行政区")]
    [InlineData("Suzhou", "苏州市")]
    [InlineData("Suzhou in Anhui", "宿州市 安徽省")]
    [InlineData("Wuxis", "")]
    public void Latin_names_stand_alone_and_follow_the_province_that_is_named(string text, string expected) =>
        Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("廣東省和內蒙古", "广东省 内蒙古自治区")]
    [InlineData("河 南 省", "河南省")]
    public void Script_and_spaces_make_no_difference(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("商邱", "商丘市")]
    [InlineData("鹤璧市", "鹤壁市")]
    [InlineData("云楠省", "云南省")]
    [InlineData("呼合浩特", "呼和浩特市")]
    public void A_name_with_one_wrong_character_has_its_likely_meanings(string word, string meant) =>
        Assert.Contains(meant, Places.FindSimilar(word).Select(place => place.Name));

    [Fact]
    public void A_right_name_with_another_level_is_no_misspelling() =>
        Assert.DoesNotContain("徐州市", Places.FindSimilar("徐州县").Select(place => place.Name));

    [Fact]
    public void Every_division_lies_in_the_country_and_no_name_has_one_character()
    {
        foreach (var (place, names) in DivisionFile.Read(Places.Country))
        {
            Assert.True(place.IsWithin(Places.Country));
            Assert.All(names, name => Assert.True(name.Text.Length > 1, place.Name));
        }
    }

    [Fact]
    public void Ranges_hold_the_name_that_was_found() => Prop.ForAll<NonNull<string>, byte>((padding, pick) =>
    {
        var name = Prefectures[pick % Prefectures.Length];
        var text = $"{padding.Get}，{name}。";
        return Places.FindAll(text).Any(m => m.Place.Name == name && m.Range.Of(text).SequenceEqual(name));
    }).QuickCheckThrowOnFailure();

    private static string Found(string text) => string.Join(' ', Places.FindAll(text).Select(mention => mention.Place.Name));
}
