using ReportSearch.Index;
using ReportSearch.Text;

namespace ReportSearch.Answers.Checking;

/// <summary>
/// Holds an answer, whoever wrote it, against what it cites: each claim (the words up to their markers) must be the words of a cited passage, or
/// say no number, year or place that the passage does not hold. What is not held is left out and told.
/// </summary>
internal sealed class CitationChecker
{
    /// <summary>What the text says where something was left out.</summary>
    public const string SomeWithheld = "（有的话引文不支持，已撤下）";

    /// <summary>What is left of an answer of which nothing is held.</summary>
    public const string AllWithheld = "写出的话在引文中没有依据，已撤回。请看引用的原文。";

    private readonly Answer answer;
    private readonly ClaimCheck check;
    private readonly List<string> withheld = [];

    private CitationChecker(Answer answer, IReadOnlyList<int> counts, IReadOnlyList<ReportGroup>? reports)
    {
        this.answer = answer;
        var passages = answer.Citations.Select(c => c.Passage).DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => new CitedPassage(p));
        check = new ClaimCheck(
            [.. answer.Citations.Select(c => passages[c.Passage.Id])],
            new CheckedAnswer(TextFolder.Fold(answer.Question.Text).Text, answer.Question.Years, counts, reports));
    }

    /// <summary>The answer with what is held alone; a refusal where that is nothing.</summary>
    /// <param name="answer">As written.</param>
    /// <param name="reports">The places and years there are reports of; null where that is not known.</param>
    public static Answer Check(Answer answer, IReadOnlyList<ReportGroup>? reports) => Check(answer, answer.Counts, reports);

    /// <summary>The same with other <paramref name="counts"/> of reports than the answer's own.</summary>
    public static Answer Check(Answer answer, IReadOnlyList<int> counts, IReadOnlyList<ReportGroup>? reports) =>
        new CitationChecker(answer, counts, reports).Checked();

    private Answer Checked()
    {
        var text = Held(answer.Text, out var isCited);
        var details = Held(answer.Details, out _);
        var table = answer.Table is { } given ? TableCheck.Held(given, check, withheld) : null;
        if (withheld.Count == 0) return answer;
        var left = answer with { Text = text + SomeWithheld, Details = details, Table = table, Withheld = [.. answer.Withheld, .. withheld] };
        return isCited || answer.Refused ? left : left with { Text = AllWithheld, Details = "", Table = null, Chart = null, Refused = true };
    }

    /// <summary>The claims of <paramref name="text"/> that are held, in its order.</summary>
    private string Held(string text, out bool isCited)
    {
        isCited = false;
        var before = withheld.Count;
        var held = "";
        foreach (var claim in Claim.Of(text))
        {
            if (check.Against(claim) is { } reason)
            {
                withheld.Add($"“{claim.Words}”：{reason}");
                if (claim.Text.EndsWith('\n') && held.Length > 0 && !held.EndsWith('\n')) held += '\n';
                continue;
            }
            isCited |= claim.Markers.Count > 0;
            held += claim.Text;
        }
        return withheld.Count == before ? text : held.TrimEnd('；', ';', '，', '、', '\n');
    }
}
