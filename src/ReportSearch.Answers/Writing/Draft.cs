using System.Globalization;
using ReportSearch.Answers.Evidence;
using ReportSearch.Answers.Indicators;
using ReportSearch.Answers.Questions;
using ReportSearch.Index.Passages;
using ReportSearch.Text;

namespace ReportSearch.Answers.Writing;

/// <summary>An answer being written: words with markers, and the citations the markers name.</summary>
internal sealed class Draft(Question question)
{
    private readonly List<Citation> citations = [];
    private readonly Dictionary<IndicatorRow, string> figures = new(ReferenceEqualityComparer.Instance);

    /// <summary>
    /// The marker that cites <paramref name="range"/> of <paramref name="passage"/>; the same words keep their marker.
    /// </summary>
    public string Cite(Passage passage, CharRange range)
    {
        var citation = new Citation(passage, range);
        var at = citations.FindIndex(c => c.Passage.Id == passage.Id && c.Range == range);
        if (at < 0)
        {
            citations.Add(citation);
            at = citations.Count - 1;
        }
        return $"[{at + 1}]";
    }

    /// <summary>The words of <paramref name="window"/> with their marker.</summary>
    public string Quote(ClauseWindow window) => window.Text + Cite(window.Passage, window.Range);

    /// <summary>The words that state <paramref name="figure"/> with their marker.</summary>
    public string Quote(IndicatorRow figure)
    {
        if (figures.TryGetValue(figure, out var quoted)) return quoted;
        var (passage, range) = (figure.Citation.Passage, FigureQuote.RangeOf(figure));
        return figures[figure] = range.Of(passage.Text).ToString() + Cite(passage, range);
    }

    /// <summary>The figure alone, as a cell of a table with the citation that states it.</summary>
    public AnswerCell Cell(IndicatorRow figure)
    {
        var quoted = Quote(figure);
        var marker = int.Parse(quoted.AsSpan(quoted.LastIndexOf('[') + 1).TrimEnd(']'), CultureInfo.InvariantCulture);
        return new AnswerCell(figure.Statement.Quantity.Range.Of(figure.Citation.Passage.Text).ToString(), marker);
    }

    /// <summary>The answer in these words.</summary>
    public Answer Answer(string text, string details = "") => new(question, text, Refused: false, citations, details);

    /// <summary>The answer that begins with a count made here, which no report states.</summary>
    public Answer Counted(int count, string text, string details) =>
        new(question, $"{count}{text}", Refused: false, citations, details) { Counted = [count] };

    /// <summary>A refusal in these words, with what is there instead as its citations.</summary>
    public Answer Refuse(string text) => new(question, text, Refused: true, citations, "");
}
