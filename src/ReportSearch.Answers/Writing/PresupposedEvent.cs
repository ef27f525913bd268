using System.Text.RegularExpressions;
using ReportSearch.Answers.Evidence;
using ReportSearch.Text;

namespace ReportSearch.Answers.Writing;

/// <summary>
/// An event that a question takes for granted (为什么取消了…, 贬值了百分之多少): it must be said of the subject, and not be denied of it or
/// said of another country.
/// </summary>
internal static partial class PresupposedEvent
{
    /// <summary>Less of what else the question asks for does not make a clause speak of it.</summary>
    private const double LeastShare = 0.5;

    /// <summary>Words that take an event for granted, each kind with what says that it happened.</summary>
    private static readonly (Regex Asked, Regex Said)[] Events =
    [
        (AskedDevalued(), SaidDevalued()), (AskedEnded(), SaidEnded()), (AskedFell(), SaidFell()), (AskedForbidden(), SaidForbidden()),
    ];

    /// <summary>The word of the event where no passage near the question says it of the subject; null where one does, or none is presupposed.</summary>
    public static string? NotSaid(AnswerScope scope, Aspect aspect)
    {
        var folded = TextFolder.Fold(scope.Question.Text).Text;
        if (!TakesForGranted().IsMatch(folded) || Asks().IsMatch(folded)) return null;
        foreach (var (asked, said) in Events)
        {
            if (asked.Match(folded) is not { Success: true } word) continue;
            var subject = scope.FocusOf(aspect).Parts.Where(part => part.Indicator is not null || !(asked.IsMatch(part.Term) || said.IsMatch(part.Term))).ToList();
            if (subject.Count == 0) continue;
            if (!scope.Rank(aspect, 0).Select(r => PassageView.Of(r.Hit.Passage)).Any(view => Says(view, said, subject))) return word.Value;
        }
        return null;
    }

    private static bool Says(PassageView view, Regex said, List<FocusPart> subject)
    {
        var least = LeastShare * subject.Sum(part => part.Weight);
        for (var at = 0; at < view.Clauses.Count; at++)
        {
            var clause = view.Clauses[at];
            if (!said.IsMatch(clause.Folded) || Elsewhere().IsMatch(clause.Folded)) continue;
            var before = at > 0 && view.Clauses[at - 1].Sentence == clause.Sentence ? view.Clauses[at - 1] : clause;
            if (subject.Sum(part => part.Weight * Math.Max(part.MetBy(clause), part.MetBy(before))) >= least) return true;
        }
        return false;
    }

    [GeneratedRegex("为什么|为何|为啥|原因|怎么会|多少|百分之几|几个点|什么时候|何时|哪一?年")]
    private static partial Regex TakesForGranted();

    [GeneratedRegex("有没有|是不是|是否|会不会|吗\\??$|还是")]
    private static partial Regex Asks();

    [GeneratedRegex("世界|全球|国际|国外|发达国家|美国|欧洲|亚洲")]
    private static partial Regex Elsewhere();

    [GeneratedRegex("贬值")]
    private static partial Regex AskedDevalued();

    [GeneratedRegex("(?<![不没未无])贬值")]
    private static partial Regex SaidDevalued();

    [GeneratedRegex("取消|撤销|废除|废止|取缔|叫停|停办|停建|停止|终止|下马")]
    private static partial Regex AskedEnded();

    [GeneratedRegex("(?<![不没未无])(?:取消|撤销|废除|废止|取缔|叫停|停|终止|下马|免征|清理|免除)")]
    private static partial Regex SaidEnded();

    [GeneratedRegex("负增长|下滑|下跌|下降|减少|萎缩|缩水|掉下来|掉了|跌了|降了|下调|调低")]
    private static partial Regex AskedFell();

    [GeneratedRegex("负增长|(?<![不没未无])(?:下滑|跌|降|减|缩|调低|回落|负)")]
    private static partial Regex SaidFell();

    [GeneratedRegex("禁止|严禁|不准")]
    private static partial Regex AskedForbidden();

    [GeneratedRegex("禁|不准|不得|限制")]
    private static partial Regex SaidForbidden();
}
