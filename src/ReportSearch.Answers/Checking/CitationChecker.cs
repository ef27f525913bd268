using System.Text.RegularExpressions;
using ReportSearch.Text;

namespace ReportSearch.Answers.Checking;

/// <summary>Holds an answer against what it cites: every quotation word for word, every figure in a cited passage or in the question.</summary>
internal static partial class CitationChecker
{
    /// <summary>The answer, or a refusal where something in it has no support.</summary>
    public static Answer Check(Answer answer)
    {
        if (answer.Refused) return answer;
        var held = string.Join('\n', answer.Citations
            .Select(c => c.Passage.Text + ' ' + c.Passage.Report.Title + ' ' + c.Passage.Report.Year).Append(answer.Question.Text).Append(string.Join(' ', answer.Question.Years)));
        var figures = Figures(held);
        var unsupported = Figures(Marker().Replace(answer.Text, "")).Except(figures)
            .Where(f => f != answer.Citations.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return unsupported.Count == 0
            ? answer
            : answer with { Text = $"答案里的数字{string.Join('、', unsupported)}在引文中没有依据，已撤回。请看引用的原文。", Refused = true };
    }

    private static HashSet<string> Figures(string text) =>
        [.. Number().Matches(TextFolder.Fold(text).Text).Select(m => m.Value)];

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Marker();

    [GeneratedRegex(@"\d+(?:\.\d+)?")]
    private static partial Regex Number();
}
