using System.Text.RegularExpressions;
using ReportSearch.Corpus.Places;

namespace ReportSearch.Corpus.Metadata;

/// <summary>
/// Tells the division a report is about: what its name or its head say, else the one its text calls its own.
/// </summary>
internal static partial class ReportPlace
{
    /// <summary>The division; null where nothing tells.</summary>
    public static Place? Of(ReportEvidence evidence) =>
        evidence.PathNames.Select(InName).FirstOrDefault(place => place is not null)
        ?? evidence.Head.Where(line => Official().IsMatch(line)).Select(InName).FirstOrDefault(place => place is not null)
        ?? (evidence.IsReport ? PlaceClues.Best(evidence.Body) : null);

    /// <summary>
    /// The innermost of the places that a name or title names one inside the other; the country where it names the
    /// State Council.
    /// </summary>
    private static Place? InName(string name)
    {
        Place? innermost = null;
        foreach (var mention in Gazetteer.Default.FindAll(name))
        {
            if (NewsOutlet().IsMatch(name.AsSpan(mention.Range.End))) continue;
            if (innermost is null || mention.Place.IsWithin(innermost)) innermost = mention.Place;
            else if (!innermost.IsWithin(mention.Place)) return null;
        }
        return innermost ?? (National().IsMatch(name) ? Gazetteer.Default.Country : null);
    }

    [GeneratedRegex("报告|公报|纲要|规划|计划|预算|人民代表大会|人民政府|国务院|委员会|全会|全体会议|工作会议|解读|篇章")]
    private static partial Regex Official();

    [GeneratedRegex("国务院|全国人民代表大会|中华人民共和国|全国")]
    private static partial Regex National();

    [GeneratedRegex("^(?:日报|晚报|晨报|都市报|新闻|网|发布|电视台|广播|融媒)")]
    private static partial Regex NewsOutlet();
}
