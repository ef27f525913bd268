using System.Text.RegularExpressions;
using ReportSearch.Corpus.Places;
using ReportSearch.Facts.Quantities;
using ReportSearch.Text;
using ReportSearch.Text.Numbers;

namespace ReportSearch.Answers.Checking;

/// <summary>
/// Words without a citation: their numbers are counts of reports, years of reports there are, or the question's own, with which nothing
/// is claimed.
/// </summary>
internal sealed partial class UncitedWords(CheckedAnswer answer)
{
    /// <summary>Why <paramref name="words"/> may not stand without a citation; null where they may.</summary>
    public string? Against(string words)
    {
        foreach (var sentence in words.Split('。', '；', '\n'))
        {
            var folded = TextFolder.Fold(sentence).Text;
            var figures = QuantityReader.Read(folded);
            foreach (var number in NumberReader.Read(folded))
            {
                var figure = figures.FirstOrDefault(q => q.Range.Overlaps(number.Range));
                if (!IsCount(folded, number) && !IsYearOfReports(sentence, folded, number) && !IsAsked(folded, number, figure))
                    return $"{number.Range.Of(folded)}没有标明出处";
            }
        }
        return null;
    }

    /// <summary>How many reports, or places and years without a figure (其余25个), were counted, or how many places a list that is cut short has (等25个).</summary>
    private bool IsCount(string folded, Number number) => folded.AsSpan(number.Range.End) switch
    {
        ['份' or '篇', ..] => answer.Counts.Any(count => count == number.Value),
        ['个', ..] when folded.AsSpan(0, number.Range.Start) is [.., '其', '余'] => answer.Counts.Any(count => count == number.Value),
        ['个', ..] when folded.AsSpan(0, number.Range.Start) is [.., '等'] =>
            answer.Reports is null || answer.Reports.Select(r => r.Place?.Name).OfType<string>().Distinct().Count() == number.Value,
        _ => false,
    };

    /// <summary>A number of the question, in words that say that it is not found, or as the head of what is (商丘市2025年：没有找到).</summary>
    private bool IsAsked(string folded, Number number, Quantity? figure)
    {
        var isYear = figure is null && answer.Years.Any(year => year == number.Value);
        var isThere = isYear || NumberReader.Read(answer.Question).Any(n => n.Value == number.Value);
        return isThere && (Denial().IsMatch(folded) || figure is null && Heading().IsMatch(folded));
    }

    /// <summary>A year that there are reports of, of the place named where one is.</summary>
    private bool IsYearOfReports(string sentence, string folded, Number number)
    {
        if (!Holdings().IsMatch(folded)) return false;
        if (answer.Reports is not { } reports) return number.Value is > 1900 and < 2200;
        var place = Gazetteer.Default.FindAll(sentence).Select(m => m.Place).FirstOrDefault();
        return reports.Any(r => r.Year == number.Value && (place is null || r.Place?.IsAmong(place) == true));
    }

    [GeneratedRegex("没有|未(?!来)|不(?!断|少|仅)|查了|找")]
    private static partial Regex Denial();

    [GeneratedRegex("^[^,:]*(?::|$)")]
    private static partial Regex Heading();

    [GeneratedRegex("(?:现有|最近|涉及|还有).*报告|报告.*(?:现有|最近|涉及|还有)")]
    private static partial Regex Holdings();
}
