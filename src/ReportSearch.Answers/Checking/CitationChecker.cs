using System.Globalization;
using System.Text.RegularExpressions;
using ReportSearch.Text;

namespace ReportSearch.Answers.Checking;

/// <summary>
/// Holds an answer against what it cites: every figure of it stands in a cited passage, in the question, or is the
/// count of reports.
/// </summary>
internal static partial class CitationChecker
{
    /// <summary>Keeps figures of two texts apart: folding joins digits over white space.</summary>
    private const string Apart = "。";

    /// <summary>The answer, or a refusal where a figure in it has no support.</summary>
    public static Answer Check(Answer answer)
    {
        if (answer.Refused) return answer;
        var unsupported = Figures(Marker().Replace($"{answer.Text}{Apart}{answer.Details}", Apart)).Except(Supported(answer)).ToList();
        return unsupported.Count == 0
            ? answer
            : answer with
            {
                Text = $"答案里的数字{string.Join('、', unsupported)}在引文中没有依据，已撤回。请看引用的原文。",
                Details = "",
                Refused = true,
            };
    }

    private static HashSet<string> Supported(Answer answer)
    {
        var cited = answer.Citations.Select(c => string.Join(Apart, c.Passage.Text, c.Passage.Report.Title, c.Passage.Report.Year));
        var asked = answer.Question.Years.Select(year => year.ToString(CultureInfo.InvariantCulture)).Prepend(answer.Question.Text);
        return Figures(string.Join(Apart, [.. cited, .. asked, answer.Counted?.ToString(CultureInfo.InvariantCulture) ?? ""]));
    }

    private static HashSet<string> Figures(string text) =>
        [.. Number().Matches(TextFolder.Fold(text).Text).Select(m => m.Value)];

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Marker();

    [GeneratedRegex(@"\d+(?:\.\d+)?")]
    private static partial Regex Number();
}
