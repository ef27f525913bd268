using System.Globalization;
using System.Text.RegularExpressions;
using ReportSearch.Text;

namespace ReportSearch.Answers.Questions;

/// <summary>Finds spans of years that a question names without their numbers: 近三年, 过去五年, “十四五”, 第十三届, 90年代.</summary>
internal static partial class PeriodReader
{
    private const string Digits = "〇一二三四五六七八九十";

    /// <summary>A five-year plan is five years from here on, the third: 1966. The first two began in 1953 and 1958.</summary>
    private const int ThirdPlanFrom = 1966;

    /// <summary>The first of the terms of five years that follow each other without a gap: the sixth National People's Congress.</summary>
    private const int SixthTermFrom = 1983;

    /// <summary>The spans in a folded question.</summary>
    /// <param name="folded">The question.</param>
    /// <param name="newest">The newest report year; null where there is none.</param>
    public static IEnumerable<YearMention> Read(string folded, int? newest)
    {
        foreach (Match m in Plan().Matches(folded))
            if (NumberOf(m.Groups[1].Value + m.Groups[2].Value) is > 0 and < 30 and var plan)
                yield return Of(m, PlanFrom(plan), 5);
        foreach (Match m in Term().Matches(folded))
            if (NumberOf(m.Groups[1].Value) is >= 6 and < 30 and var term)
                yield return Of(m, SixthTermFrom + 5 * (term - 6), 5);
        foreach (Match m in Decade().Matches(folded)) yield return Of(m, 1900 + 10 * NumberOf(m.Groups[1].Value), 10);
        if (newest is not { } now) yield break;
        foreach (Match m in Recent().Matches(folded))
        {
            var years = NumberOf(m.Groups[2].Value);
            if (years is < 2 or > 40) continue;
            var isWhole = !m.Groups[1].Value.Contains('近', StringComparison.Ordinal);
            var last = ModalityReader.Read(folded) == Facts.Modality.Target ? now : now - 1;
            yield return Of(m, last - years + 1, years) with { IsWhole = isWhole };
        }
        foreach (Match m in Coming().Matches(folded)) yield return Of(m, now, NumberOf(m.Groups[1].Value));
    }

    private static YearMention Of(Match match, int from, int years) =>
        new(new CharRange(match.Index, match.Length), from, from + years - 1, ReadPartOrigin.Inferred, IsWhole: true);

    private static int PlanFrom(int plan) => plan switch { 1 => 1953, 2 => 1958, _ => ThirdPlanFrom + 5 * (plan - 3) };

    /// <summary>十三 is 13, 5 is 5; 0 where it is no number below 100.</summary>
    private static int NumberOf(string written)
    {
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        var tens = written.IndexOf('十', StringComparison.Ordinal);
        if (tens < 0) return Digit(written.Replace('两', '二'));
        var before = tens == 0 ? 1 : Digit(written[..tens]);
        return 10 * before + (tens == written.Length - 1 ? 0 : Digit(written[(tens + 1)..]));
    }

    private static int Digit(string written) => written.Length == 1 ? Math.Max(0, Digits.IndexOf(written[0], StringComparison.Ordinal)) : 0;

    /// <summary>“十四五”, 八五期间, 第十四个五年规划; 十五个 is a count.</summary>
    [GeneratedRegex("(?:(?<=[“\"])|(?<![一二三四五六七八九十第]))(十?[一二三四五六七八九]|十(?=五[”\"期时规计]))五(?:[”\"](?:期间|时期)?|期间|时期|(?=规划|计划|以来|末))|第(十?[一二三四五六七八九]|十)个五年(?:规划|计划)?(?:期间|时期)?")]
    private static partial Regex Plan();

    /// <summary>第十三届: of the people's congress and the government it elects. Those of cities are counted from elsewhere, below six or of a committee.</summary>
    [GeneratedRegex("第([一二三四五六七八九十]{1,3})届(?=全国人|人大|政府|国务院|$|[^全委次中])")]
    private static partial Regex Term();

    [GeneratedRegex("(?:上世纪|上个世纪|二十世纪|20世纪|(?<![0-9])19)?([五六七八九5-9])(?:十|0)年代")]
    private static partial Regex Decade();

    [GeneratedRegex("(最?近|过去|此前|前|(?<![0-9第]))([两二三四五六七八九十]|[0-9]{1,2})年(?:(?<=[近去前].{1,2}年)(?!前)|[来间])")]
    private static partial Regex Recent();

    [GeneratedRegex("(?:今后|未来|接下来)([两二三四五六七八九十]|[0-9]{1,2})年")]
    private static partial Regex Coming();
}
