using System.Text.RegularExpressions;
using ReportSearch.Corpus.Places;

namespace ReportSearch.Corpus.Metadata;

/// <summary>Tells who gave a report, where it says so.</summary>
internal static partial class ReportIssuer
{
    private const string StateCouncil = "国务院";

    /// <summary>
    /// The State Council, or the people's government of <paramref name="place"/>; null where the report does not say.
    /// </summary>
    public static string? Of(ReportEvidence evidence, Place? place)
    {
        if (place is null) return null;
        if (place.Level == PlaceLevel.Country)
            return evidence.PathNames[0].Contains(StateCouncil, StringComparison.Ordinal) || ForStateCouncil().IsMatch(evidence.Body)
                ? StateCouncil : null;
        return ForGovernment().IsMatch(evidence.Body) || evidence.Head.Any(line => GovernmentReport().IsMatch(line))
            || GovernmentReport().IsMatch(evidence.PathNames[0])
            ? place.Name + "人民政府" : null;
    }

    [GeneratedRegex("(?:代表|受)国务院")]
    private static partial Regex ForStateCouncil();

    [GeneratedRegex("代表[^,。\n]{0,12}政府|受[^,。\n]{0,12}政府委托")]
    private static partial Regex ForGovernment();

    [GeneratedRegex("政府工作报告|人民政府")]
    private static partial Regex GovernmentReport();
}
