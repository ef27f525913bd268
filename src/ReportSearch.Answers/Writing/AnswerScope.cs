using ReportSearch.Answers.Evidence;
using ReportSearch.Answers.Questions;
using ReportSearch.Index;

namespace ReportSearch.Answers.Writing;

/// <summary>A question with the means to answer it: what the writers of every kind share.</summary>
internal sealed class AnswerScope(Question question, ReportIndex index, EvidenceFinder finder)
{
    /// <summary>Candidates looked at for one aspect.</summary>
    private const int Candidates = 40;

    /// <summary>A window that meets less of the question than this does not answer it.</summary>
    public const double LeastCoverage = 0.5;

    /// <summary>The question.</summary>
    public Question Question => question;

    /// <summary>The reports.</summary>
    public ReportIndex Index => index;

    /// <summary>Writes what cannot be answered.</summary>
    public RefusalWriter Refusals { get; } = new(index);

    /// <summary>The places and years asked of.</summary>
    public IReadOnlyList<Aspect> Aspects { get; } = Aspect.Of(question);

    /// <summary>Passages that may answer <paramref name="aspect"/>, best first.</summary>
    public IReadOnlyList<RankedPassage> Rank(Aspect aspect, int longestWindow) =>
        finder.Rank(question.Subject, aspect.Filter, FocusOf(aspect), Candidates, longestWindow);

    /// <summary>The best clauses for <paramref name="aspect"/>, whether or not they answer; null where nothing is near.</summary>
    public ClauseWindow? Best(Aspect aspect, int longestWindow) => Rank(aspect, longestWindow).Select(r => r.Window).FirstOrDefault(w => w is not null);

    /// <summary>What <paramref name="aspect"/> asks for.</summary>
    public Focus FocusOf(Aspect aspect) => Focus.Of(question, aspect.Year, aspect.Modality, index);

    /// <summary>Whether <paramref name="window"/> answers <paramref name="aspect"/>, and does not merely come near.</summary>
    public bool Answers(ClauseWindow? window, Aspect aspect)
    {
        if (window is null || window.Coverage < LeastCoverage) return false;
        var focus = FocusOf(aspect);
        if (focus.Figure.Count == 0) return true;
        if (window.Figures.Count == 0) return false;
        if (!focus.HasIndicator) return true;
        var stated = window.Figures.Where(focus.IsOfIndicator).ToList();
        if (stated.Count == 0) return !window.Figures.Any(s => s.Indicator is not null);
        return stated.Any(s => focus.ModalityAgreement(s) >= 0 && focus.YearAgreement(s) >= 0);
    }
}
