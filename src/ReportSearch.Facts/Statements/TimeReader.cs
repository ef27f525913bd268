using System.Globalization;
using System.Text.RegularExpressions;
using ReportSearch.Text;
using ReportSearch.Text.Numbers;

namespace ReportSearch.Facts.Statements;

/// <summary>
/// Finds the times named in the sentences of one report: years, spans of years, five-year plans, months.
/// </summary>
/// <param name="reportYear">The year the report plans; null where unknown.</param>
internal sealed partial class TimeReader(int? reportYear)
{
    private const string Year = "(?:[12][0-9]{3}|[一二][〇零○一二三四五六七八九]{3})";
    private const string Count = @"(?:\d{1,2}|[一两二三四五六七八九十]{1,3})";
    private const string Month = "(?:1[012]|[1-9]|十[一二]?|[一二三四五六七八九])";
    private const string PlanNumber = "(?<plan>十[一二三四五六]?|[一二三四五六七八九])";
    private const string Part = $"""
        (?:(?<month1>{Month})月?份?(?:-+|至|到)(?<month2>{Month})月份?|前(?<quarters>[一二三])个?季度|第?(?<quarter>[一二三四])季度
            |(?<half>[上下])半年|前(?<until>{Count})个月|(?:截至|截止|到)?(?<until>{Month})月(?:底|末)|(?<month>{Month})月份)
        """;

    /// <summary>The first report since which the congress meets every spring: months of its own year are to come.</summary>
    internal const int FirstSpringReport = 1985;

    /// <summary>Events that reports count years from.</summary>
    private static readonly (string Name, int Year)[] Beginnings =
    [
        ("解放", 1949), ("建国", 1949), ("新中国成立", 1949), ("改革开放", 1978), ("十一届三中全会", 1978), ("十二大", 1982),
        ("十三大", 1987), ("十四大", 1992), ("十五大", 1997), ("十六大", 2002), ("十七大", 2007), ("十八大", 2012),
        ("十九大", 2017), ("二十大", 2022),
    ];

    private bool IsSpring => reportYear is null or >= FirstSpringReport;

    /// <summary>The times of <paramref name="sentence"/>, in order.</summary>
    /// <param name="sentence">A folded sentence.</param>
    /// <param name="stage">The time that holds before it: 五年内 is the five years of the plan at hand.</param>
    /// <param name="isPlan">Whether the sentence plans: 三年内 then looks ahead.</param>
    public List<TimeExpression> Read(string sentence, Period? stage, bool isPlan)
    {
        var times = new List<TimeExpression>();
        foreach (Match match in Times().Matches(sentence))
        {
            if (isPlan && match.Groups["ago"].Success && ReadYear(match.Groups["year"].ValueSpan) < reportYear) continue;   // 2005年前建成的小区 are named so
            if (match.Groups["present"].Success && IsSpring) continue;   // 目前 is then no year's: neither the old one's nor the new
            var last = times.FindLast(time => !time.IsBase) is { Period: { } named } ? named : stage;
            var period = PeriodOf(match, last, isPlan);
            var (scope, isBase) = TimeScope.Of(sentence, match);
            times.Add(new TimeExpression(
                new CharRange(match.Index, match.Length),
                period,
                match.Groups["first"].Success ? period?.From : period?.From - 1,
                scope,
                isBase,
                Head().IsMatch(sentence.AsSpan(0, match.Index))));
        }
        return times;
    }

    private Period? PeriodOf(Match match, Period? last, bool isPlan)
    {
        if (match.Groups["first"] is { Success: true } first)
        {
            var (from, to) = (ReadYear(first.ValueSpan), ReadYear(match.Groups["last"].ValueSpan));
            return Ordered(from, to < 100 ? from / 100 * 100 + to : to);
        }
        if (match.Groups["plan"].Success) return PlanOf(match);
        if (match.Groups["event"] is { Success: true } named)
            return reportYear is { } now ? Ordered(Array.Find(Beginnings, b => b.Name == named.Value).Year, now - 1) : null;
        if (match.Groups["behind"] is { Success: true } behind) return Behind(CountOf(behind), last);
        if (match.Groups["before"] is { Success: true } before) return Before(CountOf(before), last);
        if (match.Groups["ahead"] is { Success: true } ahead) return Ahead(CountOf(ahead), last);
        if (match.Groups["open"] is { Success: true } open) return Open(CountOf(open), last, isPlan);
        if (match.Groups["bare"] is { Success: true } bare) return Bare(CountOf(bare), last, isPlan);
        if (match.Groups["term"].Success) return reportYear is { } now0 ? new Period(TermBefore(now0), now0 - 1) : null;
        if (match.Groups["unknown"].Success || YearOf(match, last, isPlan) is not { } year) return null;
        return match.Groups["since"].Success && reportYear - 1 is { } lastOver ? Ordered(year, lastOver) : MonthsOf(match, year);
    }

    private int? YearOf(Match match, Period? last, bool isPlan) => match switch
    {
        _ when match.Groups["year"] is { Success: true } year => ReadYear(year.ValueSpan),
        _ when match.Groups["century"].Success => reportYear / 100 * 100 + 100,
        _ when match.Groups["so"].Success => IsSpring ? reportYear - 1 : reportYear,
        _ when match.Groups["present"].Success => reportYear,
        _ when match.Groups["now"].Success => IsSpring && !isPlan && IsOver(match) ? reportYear - 1 : reportYear,
        _ when match.Groups["whole"].Success => last?.Year ?? (isPlan ? reportYear : reportYear - 1),
        _ when match.Groups["past"].Success => reportYear - 1,
        _ when match.Groups["previous"].Success => (last?.Year ?? reportYear) - 1,
        _ when match.Groups["earlier"].Success => reportYear - 2,
        _ when match.Groups["next"].Success => reportYear + 1,
        _ when match.Groups["later"].Success => reportYear + 2,
        _ => last?.To ?? (isPlan || !IsSpring ? reportYear : reportYear - 1),   // months alone
    };

    /// <summary>今年前三季度 where nothing is planned is told at that year's end, by the report that plans the next.</summary>
    private static bool IsOver(Match match) => MonthsOf(match, 1) is { FirstMonth: 1, LastMonth: >= 3 and < 12 };

    private static Period MonthsOf(Match match, int year)
    {
        var (first, last) = match switch
        {
            _ when match.Groups["month1"] is { Success: true } from => (CountOf(from), CountOf(match.Groups["month2"])),
            _ when match.Groups["until"] is { Success: true } until => (1, CountOf(until)),
            _ when match.Groups["month"] is { Success: true } month => (CountOf(month), CountOf(month)),
            _ when match.Groups["quarters"] is { Success: true } quarters => (1, 3 * CountOf(quarters)),
            _ when match.Groups["quarter"] is { Success: true } quarter => (3 * CountOf(quarter) - 2, 3 * CountOf(quarter)),
            _ when match.Groups["half"] is { Success: true } half => half.ValueSpan is "上" ? (1, 6) : (7, 12),
            _ => (1, 12),
        };
        return first >= 1 && first <= last && last <= 12 ? new Period(year, year, first, last) : Period.OfYear(year);
    }

    private Period PlanOf(Match match)
    {
        var plan = FiveYearPlan.Of(CountOf(match.Groups["plan"]));
        return match switch
        {
            _ when match.Groups["nth"] is { Success: true } nth => Period.OfYear(plan.From + CountOf(nth) - 1),
            _ when match.Groups["firsts"] is { Success: true } firsts => plan with { To = plan.From + CountOf(firsts) - 1 },
            _ when match.Groups["lasts"] is { Success: true } lasts => plan with { From = plan.To - CountOf(lasts) + 1 },
            _ when match.Groups["end"].Success => Period.OfYear(plan.To),
            _ when match.Groups["since"].Success && reportYear - 1 is { } before && before >= plan.From =>
                plan with { To = Math.Min(before, plan.To) },
            _ => plan,
        };
    }

    /// <summary>过去五年: those at hand where they are over; those that end with a year of the past; the last ones.</summary>
    private Period? Behind(int years, Period? last) =>
        last is not null && (last.To - last.From + 1 == years
            || last.To < reportYear && (last.Year is null && last.To - last.From + 1 > years || last.Year < reportYear - 1))
            ? new Period(last.To - years + 1, last.To)
            : Around(-years, -1);

    /// <summary>前三年: those before the year just told, the last one of the past.</summary>
    private Period? Before(int years, Period? last) =>
        last?.Year is not null && last.Year == reportYear - 1 ? Around(-1 - years, -2) : Behind(years, last);

    /// <summary>今后五年, and 用三年时间 as was said in a year of the past.</summary>
    private Period? Ahead(int years, Period? last) =>
        last?.Year is { } start && start < reportYear - 1 ? new Period(start, start + years - 1) : Around(0, years - 1);

    /// <summary>五年内: of the plan at hand; else ahead where a plan is told, and behind where not.</summary>
    private Period? Open(int years, Period? last, bool isPlan) =>
        last is not null && last.To - last.From + 1 >= years ? last.To < reportYear ? Behind(years, last) : last
        : years == 5 && reportYear is { } now && !IsTurn(now, isPlan) && FiveYearPlan.Containing(now) is { } plan ? plan
        : isPlan ? Around(0, years - 1)
        : Behind(years, last);

    /// <summary>两年, with no word that says where they lie: behind where the plan at hand is longer.</summary>
    private Period? Bare(int years, Period? last, bool isPlan) =>
        last is not null && (last.To < reportYear || last.To - last.From + 1 > years)
            ? Behind(years, last)
            : Open(years, last, isPlan);

    /// <summary>
    /// Whether five years are of the government's term rather than of a plan: where a term begins (1983, 1988), and in a
    /// review where a plan does (1986, 1991).
    /// </summary>
    private static bool IsTurn(int year, bool isPlan) => year % 5 == 3 || year % 5 == 1 && !isPlan;

    /// <summary>The year in which the term of government before <paramref name="year"/> began.</summary>
    private static int TermBefore(int year) => year - 1 - (year - 1 - 3) % 5;

    private Period? Around(int from, int to) => reportYear is { } now ? new Period(now + from, now + to) : null;

    private static Period Ordered(int from, int to) => from <= to ? new Period(from, to) : Period.OfYear(from);

    private static int CountOf(Group numeral) =>
        NumberReader.ReadAt(numeral.ValueSpan, 0) is { } number ? (int)number.Value : 1;

    private static int ReadYear(ReadOnlySpan<char> digits)
    {
        if (char.IsAsciiDigit(digits[0])) return int.Parse(digits, CultureInfo.InvariantCulture);
        var year = 0;
        foreach (var digit in digits)
            year = year * 10 + Math.Max(0, "〇一二三四五六七八九".IndexOf(digit, StringComparison.Ordinal));   // 零 and ○ too
        return year;
    }

    [GeneratedRegex("(?:^|[,:;()到在-])(?:尽管|虽然|由于|但是?|而|特别是)?$")]
    private static partial Regex Head();

    [GeneratedRegex($"""
        (?:从|自)?(?<!\d)(?<first>{Year})年?(?:\d+月)?(?:-+|至|到)(?<last>{Year}|[0-9][0-9])年(?:的?{Count}年[间来内中里]?)?
        |(?:第{PlanNumber}个五年(?:[计规]划)?|“{PlanNumber}五[”’](?![计规]划(?!期|草案|规定|要求|提出|的?[第前后]|末))|{PlanNumber}五(?=时期|期间|[计规]划)|(?<plan>十[一二三四五六])五(?=以|末|前|后|,))
            (?:[计规]划)?(?:时期|期间|期内)?内?
            (?:的?第(?<nth>[一二三四五])年|的?前(?<firsts>[二两三四])年|的?后(?<lasts>[二两三四])年|(?<end>期?末|最后一年)|(?<since>以来))?
        |(?<event>解放|建国|新中国成立|改革开放|十一届三中全会|十[二三四五六七八九]大|二十大)以来(?!的?(?:最|第一|少有|罕见|空前))
        |(?<term>本届政府)
        |(?<!\d)(?<year>{Year})年(?![代级版型])(?:(?:\d+月)?(?<since>以来(?!的?(?:最|第一|少有|罕见|空前)))|(?<ago>之?以?前)|全年|年?[底末])?(?:{Part})?
        |(?:本|这个?)世纪末(?<century>)
        |(?<so>今年以来)|(?<present>目前|现在|当前)
        |(?<now>今年)(?:内|全年|年?[底末])?(?:{Part})?
        |(?<whole>全年|年[底末内](?!生))
        |(?<past>去年|过去的?一年|一年来)(?:全年|年?[底末])?(?:{Part})?
        |(?<previous>(?<![础数以])上一?年(?!均|结[余转]|[底末]))
        |(?<earlier>前年)|(?<next>明年|来年)(?:{Part})?|(?<later>后年)
        |(?<unknown>近年来|[几多]年来|近几年|[前这]几年|过去几年)
        |(?<![提以之])前(?<before>{Count})年(?![期级])[间内里中]?
        |(?:过去|最近|近|这|头)的?(?<behind>{Count})[多余]?年(?![期最新级])(?:多?来|[间内里中])?
        |(?<![续第\d])(?<behind>{Count})[多余]?年多?来
        |(?:今后|未来|以后|往后)的?(?<ahead>{Count})[多余]?年[内里间中]?
        |用(?<ahead>{Count})年(?:左右)?的?时间
        |(?<![续第\d])(?<open>{Count})年(?:[内间里]|中(?!期))
        |(?<![续第\d])(?<open>{Count})年(?=为|达|新增|建成)
        |(?<![续第\d])(?<bare>{Count})年(?:累计|合计|共|平均)
        |(?<=^|[,;:])(?<bare>{Count})年(?![来计规制期以前后级左时的])
        |{Part}
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Times();
}
