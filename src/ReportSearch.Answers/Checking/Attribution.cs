using System.Globalization;
using System.Text.RegularExpressions;
using ReportSearch.Answers.Writing;
using ReportSearch.Corpus.Places;
using ReportSearch.Index;

namespace ReportSearch.Answers.Checking;

/// <summary>Whose words a claim says it gives, held against the reports of its markers.</summary>
internal static partial class Attribution
{
    /// <summary>
    /// <paramref name="words"/> parted where the name of one of <paramref name="cited"/> with a colon introduces the rest; names elsewhere
    /// are taken out of the rest. Without a name, all is rest.
    /// </summary>
    public static (string Before, string Words) Part(string words, IEnumerable<ReportHeader> cited)
    {
        var before = "";
        foreach (var name in cited.Select(Wording.Of).Distinct())
        {
            var at = words.IndexOf(name, StringComparison.Ordinal);
            if (at < 0) continue;
            var rest = words[(at + name.Length)..];
            if (Introduction().Match(rest) is { Success: true } introduction)
            {
                before += words[..at];
                words = rest[introduction.Length..];
            }
            words = words.Replace(name, "", StringComparison.Ordinal);
        }
        return (before, words);
    }

    /// <summary>Why a report named in <paramref name="words"/> is none of <paramref name="cited"/>; null where it is one, or none is named.</summary>
    public static string? Against(string words, IReadOnlyList<CitedPassage> cited)
    {
        foreach (Match named in Named().Matches(words))
        {
            if (cited.Any(c => c.Folded.Contains(Text.TextFolder.Fold(named.Value).Text, StringComparison.Ordinal))) continue;
            var year = int.Parse(named.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
            var ofYear = cited.Where(c => c.Report.Year == year).ToList();
            if (ofYear.Count == 0) return $"引文不是{year}年的";
            if (named.Groups["who"].ValueSpan.EndsWith("国务院") && !ofYear.Exists(c => c.Report.Place is { Parent: null })) return "引文不是国务院的";
            var kind = named.Groups["kind"].Value;
            if (kind is not ("报告" or "工作报告") && !ofYear.Exists(c => c.Report.Kind.EndsWith(kind, StringComparison.Ordinal) || c.Report.Title.Contains(kind, StringComparison.Ordinal)))
                return $"引文不是{kind}";
        }
        return AgainstYearOfKind(words, cited) ?? AgainstPlaces(words, cited);
    }

    /// <summary>Why the year before the kind of a cited report (2024年国民经济计划) is not that report's; null where it is.</summary>
    private static string? AgainstYearOfKind(string words, IReadOnlyList<CitedPassage> cited)
    {
        foreach (Match year in Year().Matches(words))
        {
            var ofKind = cited.Where(c => words.AsSpan(year.Index + year.Length).StartsWith(c.Report.Kind, StringComparison.Ordinal)).ToList();
            if (ofKind.Count > 0 && !ofKind.Exists(c => $"{c.Report.Year}年" == year.Value)) return $"引文不是{year.Value}的";
        }
        return null;
    }

    /// <summary>Why a place named in <paramref name="words"/> is not that of <paramref name="cited"/>; null where each is, or none is named.</summary>
    public static string? AgainstPlaces(string words, IReadOnlyList<CitedPassage> cited)
    {
        foreach (var mention in Gazetteer.Default.FindAll(words))
            if (!cited.Any(c => IsOf(mention, words, c))) return $"引文说的不是{mention.Place.Name}";
        return null;
    }

    /// <summary>Whether a place is the report's or one above it, or is named in the passage, its headings or its title.</summary>
    private static bool IsOf(PlaceMention mention, string words, CitedPassage cited)
    {
        var name = mention.Range.Of(words).ToString();
        return cited.Report.Place?.IsWithin(mention.Place) == true
            || new[] { cited.Folded, cited.Around }.Any(text =>
                text.Contains(Text.TextFolder.Fold(name).Text, StringComparison.Ordinal) || text.Contains(mention.Place.ShortName, StringComparison.Ordinal));
    }

    [GeneratedRegex("[12][0-9]{3}年")]
    private static partial Regex Year();

    /// <summary>What joins the name of a report to its words.</summary>
    [GeneratedRegex(@"^[）)》]?[^：:，。；\d]{0,8}[：:]")]
    private static partial Regex Introduction();

    /// <summary>A report named by its year: 商丘市2024年报告, 2024年政府工作报告, 2024年《计划报告》.</summary>
    [GeneratedRegex(@"(?<who>[\p{L}（）]{0,12})(?<year>[0-9]{1,4})年[《（]?(?:[\p{L}]{2,8}?[省市县区州盟])?(?<kind>\p{L}{0,8}?(?:报告|公报|规划纲要|计划纲要))", RegexOptions.ExplicitCapture)]
    private static partial Regex Named();
}
