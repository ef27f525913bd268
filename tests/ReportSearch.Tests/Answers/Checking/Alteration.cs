using System.Globalization;
using System.Text.RegularExpressions;
using ReportSearch.Answers;
using ReportSearch.Facts.Quantities;
using ReportSearch.Text;

namespace ReportSearch.Tests.Answers.Checking;

/// <summary>Ways to change one number of an answer so that it is no longer true.</summary>
internal static partial class Alteration
{
    /// <summary>Each way; null where an answer has nothing to change so.</summary>
    public static readonly IReadOnlyList<Func<Answer, Random, string?>> Ways = [Digit, OtherNumber, Qualifier, Scale, YearOfReport];

    private static readonly string[] Qualifiers = ["左右", "以上", "以内", "以下", "超过", "不低于", "约"];

    private static string? Digit(Answer answer, Random random) => Change(answer.Text, Digits().Matches(answer.Text), random, digit =>
        ((digit[0] - '0' + 1 + random.Next(9)) % 10).ToString(CultureInfo.InvariantCulture));

    private static string? OtherNumber(Answer answer, Random random) => Change(answer.Text, Numbers().Matches(answer.Text), random, number =>
    {
        var others = answer.Citations.SelectMany(c => Numbers().Matches(c.Passage.Text)).Select(m => m.Value).Where(other => other != number).ToList();
        return others.Count == 0 ? null : others[random.Next(others.Count)];
    });

    private static string? Qualifier(Answer answer, Random random)
    {
        var qualified = QuantityReader.Read(answer.Text).Where(q => Qualifiers.Any(word => q.Range.Of(answer.Text).Contains(word, StringComparison.Ordinal))).ToList();
        if (qualified.Count == 0) return null;
        var range = qualified[random.Next(qualified.Count)].Range;
        var words = range.Of(answer.Text).ToString();
        var word = Qualifiers.First(q => words.Contains(q, StringComparison.Ordinal));
        var instead = random.Next(2) == 0 ? "" : word is "左右" ? "以上" : word is "以上" or "以内" or "以下" ? "左右" : "";
        return Put(answer.Text, range, words.Replace(word, instead, StringComparison.Ordinal));
    }

    private static string? Scale(Answer answer, Random random) =>
        Change(answer.Text, Scales().Matches(answer.Text), random, scale => scale == "万" ? "亿" : "万");

    private static string? YearOfReport(Answer answer, Random random) => Change(answer.Text, ReportYears().Matches(answer.Text), random, year =>
        (int.Parse(year, CultureInfo.InvariantCulture) + (random.Next(2) == 0 ? 1 : -1)).ToString(CultureInfo.InvariantCulture));

    private static string? Change(string text, MatchCollection places, Random random, Func<string, string?> instead)
    {
        if (places.Count == 0) return null;
        var place = places[random.Next(places.Count)];
        return instead(place.Value) is { } other ? Put(text, new CharRange(place.Index, place.Length), other) : null;
    }

    private static string Put(string text, CharRange range, string words) => text[..range.Start] + words + text[range.End..];

    [GeneratedRegex(@"(?<!\[[0-9]{0,2})[0-9](?![0-9]*\])")]
    private static partial Regex Digits();

    [GeneratedRegex(@"(?<![\[0-9.])[0-9]+(?:\.[0-9]+)?(?![0-9]*\])")]
    private static partial Regex Numbers();

    [GeneratedRegex("(?<=[0-9])[万亿](?!亿)")]
    private static partial Regex Scales();

    [GeneratedRegex("[12][0-9]{3}(?=年报告)")]
    private static partial Regex ReportYears();
}
