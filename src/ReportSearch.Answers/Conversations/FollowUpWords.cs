using System.Text.RegularExpressions;
using ReportSearch.Answers.Questions;
using ReportSearch.Corpus.Places;
using ReportSearch.Text;

namespace ReportSearch.Answers.Conversations;

/// <summary>The words by which a follow-up tells what it takes from before.</summary>
internal static partial class FollowUpWords
{
    /// <summary>The folded text, with upper case as it was written.</summary>
    public static string Cased(string text)
    {
        var folded = TextFolder.Fold(text).Text;
        return folded.Length != text.Length ? folded : string.Concat(folded.Zip(text, (f, t) => char.IsAsciiLetterUpper(t) ? t : f));
    }

    /// <summary>
    /// The words with their upper case, marks and digits folded, and 全省 by its name; without names of what was spoken of (这三个市), so that
    /// no other place is read into them.
    /// </summary>
    public static string InFull(string text, Question before)
    {
        var province = before.Places.Select(p => p.Level < PlaceLevel.Prefecture ? p : p.Parent?.Level == PlaceLevel.Province ? p.Parent : p.Parent?.Parent)
            .OfType<Place>().Where(p => p.Level == PlaceLevel.Province).Distinct().ToList();
        var cased = Cased(text);
        return province.Count == 1 ? cased.Replace("全省", province[0].Name, StringComparison.Ordinal) : cased;
    }

    /// <summary>Names of what was spoken of (这三个市, 该市, 它) taken out, so that no other place is read into them.</summary>
    public static string WithoutPointers(string text) => Pointer().Replace(text, "");

    /// <summary>The words without what joins them to those before, and without marks around them.</summary>
    public static string Strip(string text) =>
        Spaces().Replace(Tail().Replace(Head().Replace(WithoutPointers(text), ""), ""), "");

    /// <summary>What the words are about, apart from asking and comparing; empty where they only ask on.</summary>
    public static string SubjectOf(string stripped) => Spaces().Replace(OfAsking().Replace(SubjectReader.Left(stripped.ToLowerInvariant()), ""), "");

    /// <summary>Whether it points to what was said before (那…, …呢, 它, 这几个市).</summary>
    public static bool PointsBack(string asked) => Head().Match(asked).Length > 0 || Tail().Match(asked).Value.Contains('呢', StringComparison.Ordinal) || Pointer().IsMatch(asked);

    /// <summary>Whether what it names comes beside what was named before (和漯河比呢).</summary>
    public static bool Adds(string asked) => Against().IsMatch(asked);

    /// <summary>Whether the words, place and year taken out, only compare (和…比).</summary>
    public static bool Compares(string stripped) => OnlyAgainst().IsMatch(stripped);

    /// <summary>Whether more of the same is wanted.</summary>
    public static bool WantsMore(string stripped) => More().IsMatch(stripped);

    /// <summary>Whether it asks for what else there is, and says no more (还有呢).</summary>
    public static bool AsksForOthers(string asked) => Others().IsMatch(asked);

    /// <summary>Whether the words only ask for all years.</summary>
    public static bool IsOfAllYearsAlone(string stripped) => AllYears().Match(stripped) is { Success: true } m && m.Length == stripped.Length;

    /// <summary>Whether it asks which year.</summary>
    public static bool AsksWhichYear(string asked) => WhichYear().IsMatch(asked);

    /// <summary>Whether it is of all years there are.</summary>
    public static bool AsksOfAllYears(string asked) => AllYears().IsMatch(asked) || WhichYear().IsMatch(asked);

    /// <summary>Whether years are those of reports.</summary>
    public static bool NamesReport(string asked) => Report().IsMatch(asked);

    /// <summary>The asking of a ranking: 哪个最高.</summary>
    public static string SuperlativeOf(string question) => Superlative().Match(question) is { Success: true } m ? $"哪个{m.Value}" : "哪个最高";

    [GeneratedRegex(@"^[\s,]*(?:那么?(?![里些年时])|其中|还有|再看看?|换成|换作|如果是|要是|同样|另外|接着|继续|至于|对了|好的?[,。])+[\s,]*")]
    private static partial Regex Head();

    [GeneratedRegex(@"[\s呢啊呀吧?!。,;]*$")]
    private static partial Regex Tail();

    [GeneratedRegex("[这那](?:[两二三四五六七八九十几]个|些|几)(?:省份|省市|省|城市|市|县|地方|地区|地)?|[这那]个?(?:省份|省|城市|市|县|地方|地区|目标|指标|数字|数|项目|任务|事|承诺)|该(?:市|省|县|目标|指标|项目)|当地|[它其](?:们|的)?(?!他|余|中)|上述|上面说的|刚才说的|前面说的|[这那](?=完成|实现|做到|达到|有|是|在)")]
    private static partial Regex Pointer();

    [GeneratedRegex("[和与跟同较比].*(?:比|较)|^比|加上|连同")]
    private static partial Regex Against();

    [GeneratedRegex("^[和与跟同]?的?(?:相?比较?|对比一?下?|比一?下)(?:起来)?(?:怎么样|如何|怎样|多少)?$")]
    private static partial Regex OnlyAgainst();

    [GeneratedRegex("^(?:请|能|可以|能不能)?(?:再|多|更)?(?:说|讲|介绍|展开)?(?:得|的)?(?:再|更)?(?:详细|具体|仔细|展开|全面|多)(?:一?[点些下])?(?:说说|讲讲|说明|介绍|内容|情况|的)?(?:一下)?(?:吗)?$")]
    private static partial Regex More();

    [GeneratedRegex(@"^[\s,]*(?:那么?)?(?:还有|另外|其他|其他的|别的)(?:的|吗|呢)?[\s?!。]*$")]
    private static partial Regex Others();

    [GeneratedRegex("哪一?年")]
    private static partial Regex WhichYear();

    [GeneratedRegex("历年|各年|每年|逐年|走势|趋势|这些年|这几年|一直")]
    private static partial Regex AllYears();

    [GeneratedRegex("年[^,。?、;]{0,8}?报告")]
    private static partial Regex Report();

    /// <summary>A subject without what its question ranked it by.</summary>
    public static string Unranked(string subject) => Spaces().Replace(Superlative().Replace(subject, ""), "").TrimStart('和', '与', '跟', '、');

    [GeneratedRegex("最[高低多少大小快慢好差]")]
    private static partial Regex Superlative();

    [GeneratedRegex("[同环]比|[最更][高低多少大小快慢好差强弱]|[高低多少差]$|相?比(?!重|例|率)|对比|比较|[涨增降跌]|增长|下降|变化|变|原因|详细|详|展开|说|讲|介绍|一?[点些下]|[再多还继续都也就]|建成|建好|建完|开通|通车|投用|动工|开工|竣工|完工|办成|做成|达到|达成|实现|兑现|落实|没有?|结果|历年|各年|每年|排名?|第|吗|呢|为啥|因|上|和|与|跟|年|是|有|到|个|市|省|县|城|地|这|那|它|请|能|可以|过|会|要|进展|得|[多大]少|是")]
    private static partial Regex OfAsking();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
