using System.Globalization;
using System.Text;
using ReportSearch.Corpus.Places;
using ReportSearch.Facts.Indicators;

namespace ReportSearch.Benchmarks.Facts;

/// <summary>
/// Invented reports in the manner of real ones: half a review of last year, half a plan. The same every time.
/// </summary>
internal static class InventedReports
{
    private const int Paragraphs = 60;
    private const int SentencesInParagraph = 6;
    private const int FirstYear = 2021;
    private const int Years = 4;

    private static readonly string[] Things =
        ["人民医院", "实验小学", "跨江大桥", "物流枢纽", "污水处理厂", "文化馆", "养老服务中心", "产业园", "快速路", "抽水蓄能电站", "灌区", "人才公寓"];

    private static readonly string[] Names = ["云溪", "青岚", "白鹭", "松塘", "锦屏", "桃源", "石桥", "望江", "凤鸣", "龙泉", "南湖", "北辰"];

    private static readonly string[] Links =
        ["坚持稳中求进", "统筹发展和安全", "深化重点领域改革", "着力补齐短板弱项", "强化要素保障", "提升服务效能"];

    /// <summary>Writes four years of reports of <paramref name="places"/> prefectures below <paramref name="folder"/>.</summary>
    public static void Write(string folder, int places)
    {
        Directory.CreateDirectory(folder);
        foreach (var (place, number) in Prefectures().Take(places).Select((place, number) => (place, number)))
            for (var year = FirstYear; year < FirstYear + Years; year++)
                File.WriteAllText(Path.Combine(folder, $"{place.Code}-{year}.md"), Report(place, year, new Random(number * Years + year)));
    }

    private static IEnumerable<Place> Prefectures() =>
        from province in Enumerable.Range(10, 60)
        from prefecture in Enumerable.Range(1, 70)
        select Gazetteer.Default.ByCode(string.Create(CultureInfo.InvariantCulture, $"{province}{prefecture:00}")) into place
        where place is not null
        select place;

    private static string Report(Place place, int year, Random random)
    {
        var indicators = IndicatorCatalog.Default.All.Where(indicator => indicator.Unit.Length > 0).ToArray();
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: {place.Name}{year}年政府工作报告\nplace: {place.Name}\nyear: {year}\nkind: 政府工作报告\n---\n\n");
        for (var number = 0; number < Paragraphs; number++)
        {
            var isPlan = number >= Paragraphs / 2;
            if (number % (Paragraphs / 2) == 0)
                text.Append(isPlan
                    ? $"# 二、{year}年重点工作\n\n今年的主要预期目标是：地区生产总值增长{Share()}%左右。\n\n"
                    : $"# 一、{year - 1}年工作回顾\n\n过去一年，全市地区生产总值增长{Share()}%。\n\n");
            text.Append(isPlan ? "今年，" : "去年，");
            for (var sentence = 0; sentence < SentencesInParagraph; sentence++) text.Append(isPlan ? Plan() : Review());
            text.Append("\n\n");
        }
        return text.ToString();

        string Review() => random.Next(3) switch
        {
            0 => $"{One(indicators).Name}增长{Share()}%，{Level()}。",
            1 => $"{Thing()}建成投用，改造老旧小区{random.Next(20, 400)}个，{One(Links)}。",
            _ => $"{One(Links)}，新增各类企业{random.Next(100, 900)}家，{One(indicators).Name}提高{Share()}个百分点。",
        };

        string Plan() => random.Next(3) switch
        {
            0 => $"力争{One(indicators).Name}增长{Share()}%左右，{Level()}以上。",
            1 => $"加快推进{Thing()}建设，确保年底前建成投用，{One(Links)}。",
            _ => $"{One(Links)}，新建公办幼儿园{random.Next(5, 60)}所，开工建设{Thing()}。",
        };

        string Level()
        {
            var measured = One(indicators);
            return $"{measured.Name}达到{Amount()}{measured.Unit}";
        }

        string Thing() => One(Names) + One(Things);
        string Share() => (random.Next(10, 120) / 10m).ToString(CultureInfo.InvariantCulture);
        string Amount() => (random.Next(100, 99000) / 10m).ToString(CultureInfo.InvariantCulture);
        T One<T>(T[] of) => of[random.Next(of.Length)];
    }
}
