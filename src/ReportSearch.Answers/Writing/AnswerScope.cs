using System.Text.RegularExpressions;
using ReportSearch.Answers.Evidence;
using ReportSearch.Answers.Questions;
using ReportSearch.Facts;
using ReportSearch.Index;
using ReportSearch.Index.Searching;
using ReportSearch.Text;

namespace ReportSearch.Answers.Writing;

/// <summary>A question with the means to answer it: what the writers of every kind share.</summary>
internal sealed partial class AnswerScope(Question question, ReportIndex index, EvidenceFinder finder)
{
    /// <summary>Candidates looked at for one aspect.</summary>
    private const int Candidates = 40;

    /// <summary>A window that meets less of the question than this does not answer it.</summary>
    public const double LeastCoverage = 0.45;

    /// <summary>As <see cref="LeastCoverage"/>, where a figure of the very indicator is stated.</summary>
    private const double LeastCoverageOfIndicator = 0.3;

    /// <summary>As <see cref="LeastCoverage"/>, where an indicator is asked for and the figure stated is of none.</summary>
    private const double LeastCoverageOfNoIndicator = 0.38;

    private readonly Dictionary<(int? Year, Modality? Modality), Focus> focuses = [];

    /// <summary>The question.</summary>
    public Question Question => question;

    /// <summary>The reports.</summary>
    public ReportIndex Index => index;

    /// <summary>Writes what cannot be answered.</summary>
    public RefusalWriter Refusals { get; } = new(index);

    /// <summary>The places and years asked of.</summary>
    public IReadOnlyList<Aspect> Aspects { get; } = [.. Aspect.Of(question).Select(aspect => OfOwnReports(aspect, question))];

    /// <summary>The means to answer another question over the same reports.</summary>
    public AnswerScope With(Question other) => new(other, index, finder);

    /// <summary>Passages that may answer <paramref name="aspect"/>, best first.</summary>
    public IReadOnlyList<RankedPassage> Rank(Aspect aspect, int longestWindow) =>
        finder.Rank(new PassageQuery(finder.WordsOf(question, aspect.Filter), aspect.Filter, Candidates, SearchMode.Hybrid), FocusOf(aspect), longestWindow);

    /// <summary>
    /// The best clauses for <paramref name="aspect"/>, whether or not they answer; null where nothing is near. Where a
    /// figure of an indicator is asked for, those that state it, of that year and modality, come before any others, and
    /// one of that year alone before one of several years.
    /// </summary>
    public ClauseWindow? Best(Aspect aspect, int longestWindow)
    {
        var windows = Rank(aspect, longestWindow).Select(r => r.Window).OfType<ClauseWindow>().ToList();
        var focus = FocusOf(aspect);
        var isFigure = focus.HasIndicator && focus.Figure.Count > 0;
        if (!isFigure) return windows.FirstOrDefault();
        var answering = windows.FindAll(window => Answers(window, aspect));
        return answering.Find(window => window.Figures.Any(s => focus.IsOfIndicator(s) && focus.YearAgreement(s) >= 0))
            ?? answering.FirstOrDefault() ?? windows.FirstOrDefault();
    }

    /// <summary>
    /// The refusal where no report is of the place or year of <paramref name="aspect"/>; null where some is.
    /// </summary>
    public Answer? Uncovered(Aspect aspect) =>
        (aspect.Place is null && aspect.Year is null) || aspect.IsCovered(index) ? null : Refusals.NoReport(question, aspect);

    /// <summary>Whether the question asks when.</summary>
    public bool AsksTime => AsksWhen().IsMatch(question.Text);

    /// <summary>Whether the words tell a time, where the question asks when.</summary>
    public bool TellsTime(ClauseWindow window) => !AsksTime || Time().IsMatch(window.Text);

    /// <summary>Whether the words name what somebody is, where the question asks who that is (冠军是谁).</summary>
    private bool TellsWho(ClauseWindow window) =>
        AsksWho().Match(TextFolder.Fold(question.Text).Text) is not { Success: true } who || TextFolder.Fold(window.Text).Text.Contains(who.Groups[1].Value, StringComparison.Ordinal);

    /// <summary>An indicator of a province is told by the province's own reports, not by those of its cities.</summary>
    private static Aspect OfOwnReports(Aspect aspect, Question question)
    {
        if (aspect.Place is null || question.Indicators.Count == 0 || FigureWanted.Of(question).Count == 0) return aspect;
        return aspect with { Filter = aspect.Filter with { OwnReports = true } };
    }

    /// <summary>The same question with other words to look for; itself where there are none.</summary>
    public AnswerScope About(string subject) => subject.Length < 2 ? this : new AnswerScope(question with { Subject = subject }, index, finder);

    /// <summary>What <paramref name="aspect"/> asks for.</summary>
    public Focus FocusOf(Aspect aspect)
    {
        if (!focuses.TryGetValue((aspect.Year, aspect.Modality), out var focus))
            focuses.Add((aspect.Year, aspect.Modality), focus = Focus.Of(question, aspect.Year, aspect.Modality, index));
        return focus;
    }

    /// <summary>
    /// Whether <paramref name="window"/> answers <paramref name="aspect"/>, and does not merely come near.
    /// </summary>
    public bool Answers(ClauseWindow? window, Aspect aspect)
    {
        if (window is null || !TellsTime(window) || !TellsWho(window)) return false;
        var focus = FocusOf(aspect);
        var coverage = focus.Grounds(window.Coverage, window.Passage);
        if (focus.Figure.Count == 0 || !focus.HasIndicator)
            return coverage >= LeastCoverage && (focus.Figure.Count == 0 || window.Figures.Count > 0);
        if (window.Figures.Count == 0 || coverage < LeastCoverageOfIndicator) return false;
        var stated = window.Figures.Where(focus.IsOfIndicator).ToList();
        if (stated.Count == 0) return coverage >= LeastCoverageOfNoIndicator && !window.Figures.Any(s => s.Indicator is not null);
        return stated.Any(s => focus.ModalityAgreement(s) >= 0 && focus.YearAgreement(s) > -1);
    }

    [GeneratedRegex("哪一?[天年月日]|什么时候|何时|几月|when ")]
    private static partial Regex AsksWhen();

    [GeneratedRegex("([一-龥][一-龥-[的]])(?:现在|目前|到底)?(?:是|叫)谁")]
    private static partial Regex AsksWho();

    /// <summary>A year, month or day; 五年内 is how long something takes.</summary>
    [GeneratedRegex("(?:[0-9０-９]{2,4}|[〇零一二三四五六七八九]{4})年|[0-9０-９一二三四五六七八九十]+(?:月|日)|今年|去年|明年|年底|年内|上半年|下半年|季度|年末|期间")]
    private static partial Regex Time();
}
