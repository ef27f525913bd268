using System.Text.RegularExpressions;
using ReportSearch.Facts.Quantities;
using ReportSearch.Text;

namespace ReportSearch.Answers.Checking;

/// <summary>Holds claims of one answer against its passages.</summary>
/// <param name="citations">The passages; the marker [1] is the first of them.</param>
/// <param name="answer">What it is held against besides.</param>
internal sealed partial class ClaimCheck(IReadOnlyList<CitedPassage> citations, CheckedAnswer answer)
{
    /// <summary>Runs this long that differ from a passage in their numerals alone are its words, changed.</summary>
    private const int FewestMasked = 6;

    private const string Numerals = "0123456789.零〇一二三四五六七八九十百千万亿两";

    private readonly UncitedWords uncited = new(answer);
    private readonly List<HeldFigure> heldFigures = [];

    /// <summary>The passages cited.</summary>
    public IReadOnlyList<CitedPassage> Citations => citations;

    /// <summary>Why <paramref name="claim"/> is not held; null where it is.</summary>
    public string? Against(Claim claim)
    {
        if (claim.Markers.Any(m => m < 1 || m > citations.Count)) return "标号没有对应的引文";
        var cited = claim.Markers.Select(m => citations[m - 1]).Distinct().ToList();
        var (words, differences) = Difference.TakeOut(claim.Words);
        var reason = cited.Count == 0 ? uncited.Against(words) ?? Difference.AgainstSameness(words, heldFigures) : AgainstCited(words, cited);
        if (reason is null && cited.Count > 0) heldFigures.AddRange(QuantityReader.Read(words).Select(figure => new HeldFigure(figure, words, cited)));
        return reason ?? differences.Select(difference => Difference.Against(difference, words, heldFigures)).FirstOrDefault(r => r is not null);
    }

    private string? AgainstCited(string words, List<CitedPassage> cited)
    {
        var (before, rest) = Attribution.Part(words, cited.Select(c => c.Report));
        if (before.Length > 0 && uncited.Against(before) is { } unsaid) return unsaid;
        if (SpokenHead.Part(rest) is { Head.Length: > 0 } spoken && Trimmed(spoken.Words) is var said && cited.Find(c => c.Holds(said)) is { } source)
            return SpokenHead.Against(spoken.Head, said, source);
        var folded = Trimmed(rest);
        if (folded.Length == 0 || cited.Any(c => c.Holds(folded))) return null;
        if (Quotation().Matches(rest).FirstOrDefault(quote => !IsQuoted(quote.Groups[1].Value, cited)) is { } quote)
            return $"引文没有“{quote.Groups[1].Value}”这句话";
        if (IsChanged(folded, cited)) return "数字与引文的不同";
        return Attribution.Against(rest, cited) ?? FigureSupport.Against(rest, cited) ?? NumberSupport.Against(rest, cited)
            ?? (cited.Any(c => c.Folded.Contains(folded, StringComparison.Ordinal)) ? "引文里的数字没有写全" : null);
    }

    private static string Trimmed(string words) => TextFolder.Fold(words).Text.Trim(' ', ',', ';', '.', '。', ':', '(', ')');

    /// <summary>Whether quoted words stand in a passage, or are those of the question.</summary>
    private bool IsQuoted(string quoted, List<CitedPassage> cited)
    {
        var folded = TextFolder.Fold(quoted).Text;
        return cited.Any(c => c.Holds(folded)) || answer.Question.Contains(folded, StringComparison.Ordinal);
    }

    /// <summary>Whether the words are those of a passage but for numerals in them.</summary>
    private static bool IsChanged(string folded, List<CitedPassage> cited) =>
        folded.Length >= FewestMasked
        && !cited.Exists(c => c.Folded.Contains(folded, StringComparison.Ordinal))
        && cited.Exists(c => Masked(c.Folded).Contains(Masked(folded), StringComparison.Ordinal));

    private static string Masked(string folded) => string.Create(folded.Length, folded, (masked, text) =>
    {
        for (var i = 0; i < text.Length; i++) masked[i] = Numerals.Contains(text[i], StringComparison.Ordinal) ? '#' : text[i];
    });

    [GeneratedRegex("“([^“”]+)”")]
    private static partial Regex Quotation();
}
