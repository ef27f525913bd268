using System.Text;
using System.Text.RegularExpressions;
using ReportSearch.Text;

namespace ReportSearch.Corpus.Metadata;

/// <summary>
/// Everything that can tell what a report is, folded, with years written in Arabic digits (二〇二四年 is 2024年).
/// </summary>
internal sealed partial class ReportEvidence
{
    // A title, a byline or a date is shorter; the first longer line is text.
    private const int LongestHeadLine = 80;
    private const int MostHeadLines = 30;
    private const int ShortestReport = 1000;

    /// <summary>Gathers what <see cref="ReportDescriber.Describe"/> was given.</summary>
    public ReportEvidence(string source, IReadOnlyList<string> lines)
    {
        var path = source.Replace('#', '/').Split('/');
        FileName = Path.GetFileNameWithoutExtension(path[^1]);
        PathNames = [.. path.Select(name => Fold(Path.GetFileNameWithoutExtension(name))).Reverse()];
        HeadLines = [.. lines.Take(MostHeadLines).Select(WithoutMarks).TakeWhile(line => line.Length <= LongestHeadLine)];
        Head = [.. HeadLines.Select(Fold).Where(line => !SourceLine().IsMatch(line))];
        Body = string.Join('\n', lines.Select(Fold));
    }

    /// <summary>The file's name as written, without extension; for a row of a .jsonl file, its id.</summary>
    public string FileName { get; }

    /// <summary>The names along the path, folded, the file's own first.</summary>
    public IReadOnlyList<string> PathNames { get; }

    /// <summary>The lines above the text (title, byline, date) as written, without Markdown's marks.</summary>
    public IReadOnlyList<string> HeadLines { get; }

    /// <summary>The same folded, without those that only tell where the text was found.</summary>
    public IReadOnlyList<string> Head { get; }

    /// <summary>The whole text, folded, a line each.</summary>
    public string Body { get; }

    /// <summary>
    /// Whether the text may be weighed for what it is about: it is long, or in several lines speaks of a division as its
    /// own (全市, 我县). A paragraph by itself names places and years that are not its own.
    /// </summary>
    public bool IsReport => Body.Length >= ShortestReport || (Body.Contains('\n', StringComparison.Ordinal) && OwnRank.Of(Body) is not null);

    /// <summary>Folded, years in Arabic digits.</summary>
    public static string Fold(string text) => ChineseYear().Replace(TextFolder.Fold(text).Text, year =>
    {
        var digits = new StringBuilder();
        foreach (var numeral in year.Value) digits.Append(Math.Max("零一二三四五六七八九".IndexOf(numeral, StringComparison.Ordinal), 0));
        return digits.ToString();
    });

    private static string WithoutMarks(string line) => line.Replace("*", "", StringComparison.Ordinal).TrimStart('#').Trim();

    [GeneratedRegex("(?:一九|二[零〇○0])[零〇○0一二三四五六七八九]{2}(?=年)")]
    private static partial Regex ChineseYear();

    // The paper that printed a report may be another province's.
    [GeneratedRegex("^(?:(?:文章|信息|稿件|新闻)?来源|记者|责任编辑|编辑|转自|原载|发布机构)[ :](?!.*(?:人民代表大会|会议上))")]
    private static partial Regex SourceLine();
}
