using System.Text.RegularExpressions;
using ReportSearch.Answers.Questions;
using ReportSearch.Facts;
using ReportSearch.Facts.Indicators;
using ReportSearch.Facts.Quantities;
using ReportSearch.Facts.Statements;
using ReportSearch.Text;

namespace ReportSearch.Answers.Evidence;

/// <summary>The figures a question asks for.</summary>
/// <param name="Count">How many; 0 where it asks for none.</param>
/// <param name="Units">What their units must hold (家, 亿, %); empty where the wording tells nothing.</param>
/// <param name="Growth">Whether it asks for a change and not for a level.</param>
internal sealed partial record FigureWanted(int Count, IReadOnlyList<string> Units, bool Growth)
{
    private static readonly string[][] SameKind =
        [["斤", "公斤", "吨", "担"], ["亩", "公顷", "平方公里"], ["人", "人次"], ["公里", "千米", "里"]];

    /// <summary>
    /// Whether a level alone answers: an amount by its unit (多少万亿元) or its name (总量), or a share (占…比重); what is compared or
    /// ranked by amount (哪个高) is so where the indicator has amounts and no plan is meant, which is told as growth.
    /// </summary>
    public bool LevelAlone { get; private init; }

    /// <summary>The change, where a level is asked for: what comes nearest to it.</summary>
    public FigureWanted Changed => this with { Units = ["%"], Growth = true, LevelAlone = false };

    /// <summary>Reads the wording of a question.</summary>
    public static FigureWanted Of(Question question)
    {
        var folded = TextFolder.Fold(question.Text).Text;
        var asked = Asked().Matches(folded);
        var units = asked.Select(m => UnitOf(m)).Where(u => u.Length > 0).Distinct().ToList();
        var asking = WithoutNames(folded);
        var growth = Change().IsMatch(asking);
        if (units.Count == 0 && growth && !Level().IsMatch(folded)) units.Add("%");
        if (units.Count == 0 && Share().IsMatch(asking)) units.Add("%");
        growth |= Amount().IsMatch(asking);
        if (folded.Contains("面积", StringComparison.Ordinal) && units.Count == 0) units.AddRange(["亩", "公顷", "平方"]);
        units.AddRange(ByMeasure().Matches(folded).Select(m => m.Groups[1].Value));
        if (units.Count > 0 && asked.Any(m => UnitOf(m).Length == 0) && asked.Count > 1) units.Clear();
        var isOfFigures = question.Kind switch
        {
            QuestionKind.List or QuestionKind.Description => false,
            QuestionKind.Entity => question.Places.Count > 1 || question.Years.Count > 1,
            _ => true,
        };
        var count = !isOfFigures ? 0
            : Math.Max(asked.Count, question.Kind == QuestionKind.YesNo && !growth && !Bounded().IsMatch(folded) ? 0 : 1);
        return new FigureWanted(count, units, growth) { LevelAlone = count > 0 && AsksLevel(question, asking, units) };
    }

    private static bool AsksLevel(Question question, string asking, List<string> units)
    {
        if (Growing().IsMatch(asking) || Falling().IsMatch(asking) || Amount().IsMatch(asking)) return false;
        if (Share().IsMatch(asking)) return true;
        if (question.Indicators is not [{ Unit: not ("" or "%") } indicator, ..] || units.Contains("%")) return false;
        if (Total().IsMatch(asking) || units.Any(unit => KindOf(unit.TrimStart('万', '亿')) == KindOf(indicator.Unit.TrimStart('万', '亿')))) return true;
        return question.Modality != Modality.Target && ByAmount().IsMatch(asking);
    }

    /// <summary>Whether <paramref name="statement"/> has a figure of the unit asked for.</summary>
    public bool Fits(Statement statement) =>
        !(LevelAlone && IsNoLevel(statement))
        && (Units.Count == 0 || Units.Any(unit => IsIn(unit, statement.Quantity)))
        && (Growth || Units.Count > 0 || statement.Measure == Measure.Level || statement.Quantity.Unit == "%")
        && (!Growth || Units.Any(u => u != "%") || statement.Measure == Measure.Growth || statement.Quantity.Unit == "%");

    /// <summary>A rate of change, a percentage where an amount is asked for, or an addition where its unit is not asked for (新增15家).</summary>
    private bool IsNoLevel(Statement statement) => statement.Quantity.Unit == "%"
        ? statement.Measure == Measure.Growth || !Units.Contains("%")
        : statement.Measure == Measure.Growth && Units.Count == 0;

    /// <summary>What units that measure the same have in common: the first of them; the unit itself where it is alone.</summary>
    /// <param name="unit">Without magnitude.</param>
    public static string KindOf(string unit) => Array.Find(SameKind, kind => kind.Contains(unit))?[0] ?? unit;

    /// <summary>Whether a figure is in that unit or in one of the same kind: grain asked for in 斤 may be told in 吨.</summary>
    private static bool IsIn(string unit, Quantity quantity) =>
        quantity.Unit.Contains(unit, StringComparison.Ordinal)
        || (quantity.BaseUnit.Length > 0 && KindOf(quantity.BaseUnit) == KindOf(unit.TrimStart('万', '亿')));

    /// <summary>
    /// Whether <paramref name="statement"/> is of the measure that the wording leans to: a level, unless a change is
    /// asked for.
    /// </summary>
    public bool LeansTo(Statement statement) => Growth == (statement.Measure == Measure.Growth);

    /// <summary>
    /// The question without the names of indicators, whose words (率, 增加值) are not of the asking; a name that is one of a change
    /// (经济增长) stays.
    /// </summary>
    private static string WithoutNames(string folded)
    {
        var characters = folded.ToCharArray();
        foreach (var mention in IndicatorCatalog.Default.FindAll(folded))
            if (!Growing().IsMatch(mention.Range.Of(folded))) Array.Fill(characters, ' ', mention.Range.Start, mention.Range.Length);
        return new string(characters);
    }

    private static string UnitOf(Match asked)
    {
        var unit = asked.Groups["unit"].Value;
        if (asked.Value.StartsWith("百分之", StringComparison.Ordinal) || asked.Value.StartsWith("几个点", StringComparison.Ordinal)) return "%";
        if (asked.Value.StartsWith("第几", StringComparison.Ordinal)) return "位";
        return unit is "钱" or "资金" or "投资" ? "元" : unit;
    }

    [GeneratedRegex(
        "百分之(?:几|多少)|第几|(?:多少|(?<!哪)几)(?<unit>个百分点|微克|毫克|平方公里|平方米|立方米|千瓦时|[万亿]*美元|小时|分钟|万人次|万人|人次|亿斤|[万亿]*吨|万亩|万?亿元|万元|万千瓦|标准箱|公里|[家所套个条处座部户项人亩斤吨辆次天倍位亿钱元度名种张台件款]|资金|投资)?|多大|多高|多快")]
    private static partial Regex Asked();

    [GeneratedRegex("按(?:照)?([^,。?按]{1,3})(?:算|计)")]
    private static partial Regex ByMeasure();

    [GeneratedRegex("增长|增速|涨幅|增幅|涨了|涨多少|下降|降低|降多少|降了多少|百分|比重|比例|率|强度|占比|growth|rate")]
    private static partial Regex Change();

    [GeneratedRegex("增长|增速|涨幅|growth|increase|inflation")]
    private static partial Regex Growing();

    [GeneratedRegex("新增|净增|下降|降低|降幅|上升|提高|提升|涨|跌|增幅|降多少|降了|最[快慢]|更[快慢]|哪个[快慢]|百分点")]
    private static partial Regex Falling();

    [GeneratedRegex("占.*比重|占比|比例|占.*百分之")]
    private static partial Regex Share();

    [GeneratedRegex("总量|总额|总值|规模(?!以上)|绝对值|绝对数|数额|金额")]
    private static partial Regex Total();

    [GeneratedRegex("最[高低多少大小]|(?:哪一?个|哪里|哪边|谁)的?(?:更|比较|要)?[高低多少大小]|谁.{0,12}最|更[高低多少大小]")]
    private static partial Regex ByAmount();

    [GeneratedRegex("减少|增加|增产|减产")]
    private static partial Regex Amount();

    /// <summary>超过5万人了吗: a figure decides.</summary>
    [GeneratedRegex("(?:超过|高于|突破|达到|低于|不到|过)(?=[0-9])")]
    private static partial Regex Bounded();

    [GeneratedRegex("(?:总量|总产|产量|达到|多少(?:亿|万|个|家|人|吨|斤|亩|套))")]
    private static partial Regex Level();
}
