using ReportSearch.Answers.Questions;
using ReportSearch.Text;
using ReportSearch.Text.Words;

namespace ReportSearch.Server.Pages;

/// <summary>The words of a search, to highlight where a passage has them.</summary>
internal sealed class MatchedWords
{
    private readonly Analyzer analyzer;
    private readonly HashSet<string> terms;

    public MatchedWords(Question question, Analyzer analyzer)
    {
        this.analyzer = analyzer;
        var asked = question.Indicators.SelectMany(i => i.Aliases.Prepend(i.Name)).Prepend(question.Subject);
        terms = [.. asked.SelectMany(analyzer.Words).Select(t => t.Term).Where(IsTelling)];
    }

    /// <summary>Where <paramref name="text"/> has one of the words.</summary>
    public IEnumerable<CharRange> In(string text) =>
        analyzer.Words(text).Where(token => terms.Contains(token.Term)).Select(token => token.Range);

    /// <summary>Single characters are everywhere; highlighting them hides the words that matter.</summary>
    private static bool IsTelling(string term) => term.Length > 1;
}
