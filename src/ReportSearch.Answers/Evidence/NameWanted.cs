using System.Text.RegularExpressions;
using ReportSearch.Answers.Questions;
using ReportSearch.Text;

namespace ReportSearch.Answers.Evidence;

/// <summary>The name that a question asks for, and how clauses give one.</summary>
/// <param name="Class">What has the name (实验室, 品牌), folded; empty where the wording does not tell.</param>
/// <param name="Asked">The folded question: a name that stands in it is no answer.</param>
internal sealed partial record NameWanted(string Class, string Asked)
{
    private const double InQuotes = 0.8;
    private const double BesideClass = 1;
    private const double WithClass = 0.7;
    private const int ShortestName = 2;
    private const int NearClass = 8;

    /// <summary>Reads the wording of <paramref name="question"/>; null where it asks for no name, or for a time.</summary>
    public static NameWanted? Of(Question question)
    {
        if (question.Kind != QuestionKind.Entity) return null;
        var folded = TextFolder.Fold(question.Text).Text;
        if (KindReader.AsksWhen(folded)) return null;
        var match = ClassBefore().Match(folded) is { Success: true } before ? before : ClassBehind().Match(folded);
        return new NameWanted(match.Groups[1].Value, folded);
    }

    /// <summary>How surely <paramref name="clause"/> gives the name, 0 to 1: in quotes, most of all beside what has it, or before it
    /// (明湖实验室).</summary>
    public double MetBy(string clause)
    {
        var best = 0.0;
        foreach (Match quoted in Quoted().Matches(clause))
        {
            if (Asked.Contains(quoted.Groups[1].Value, StringComparison.Ordinal)) continue;
            var near = clause[Math.Max(0, quoted.Index - NearClass)..Math.Min(clause.Length, quoted.Index + quoted.Length + NearClass)];
            best = Math.Max(best, Class.Length > 0 && near.Contains(Class, StringComparison.Ordinal) ? BesideClass : InQuotes);
        }
        if (Class.Length == 0) return best;
        for (var at = clause.IndexOf(Class, StringComparison.Ordinal); at >= 0; at = clause.IndexOf(Class, at + 1, StringComparison.Ordinal))
            if (at >= ShortestName && char.IsLetter(clause[at - 1]) && !clause.AsSpan(at + Class.Length).StartsWith("化") && !Asked.Contains(clause[(at - ShortestName)..at], StringComparison.Ordinal) && !Common().IsMatch(clause[..at]))
                best = Math.Max(best, WithClass);
        return best;
    }

    /// <summary>…品牌叫什么, …实验室是哪家.</summary>
    [GeneratedRegex("([一-龥]{2})(?:名字)?(?:叫做?|名称|的名字|名为|是哪)")]
    private static partial Regex ClassBefore();

    /// <summary>哪家公司, 什么平台.</summary>
    [GeneratedRegex("(?:哪一?[家位座片艘个所项条款种场次部支]|什么)(?!名字)([一-龥]{2})")]
    private static partial Regex ClassBehind();

    [GeneratedRegex("[“《\"「]([^”》\"」]{2,24})[”》\"」]")]
    private static partial Regex Quoted();

    /// <summary>Words before what has a name that are no name: 养老服务品牌, 国家级实验室, 重点实验室.</summary>
    [GeneratedRegex("(?:的|级|服务|重点|一批|知名|特色|[个家座条项支批]|建设|打造|培育|各类|优质|自主|区域|公共|新)$")]
    private static partial Regex Common();
}
