using ReportSearch.Answers.Questions;
using ReportSearch.Index;
using ReportSearch.Text;

namespace ReportSearch.Answers.Spelling;

/// <summary>
/// Finds the one slip of the keyboard in a question, if there is any: characters outside of all words, in company that
/// the reports do not know, and a change of one of them that makes words in known company (a noisy channel: Kernighan,
/// Church and Gale 1990). Safe for many threads at once.
/// </summary>
/// <param name="index">The reports.</param>
internal sealed class SpellChecker(ReportIndex index)
{
    private const int LongestChecked = 200;
    private const int LongestRead = LongestChecked + 50;   // no word that begins within the one ends behind the other

    private readonly KnownWords words = new(index);
    private readonly YearSlips years = new(index.Groups);

    /// <summary>The question with its slip mended, else as it was written; null where no slip is sure, or it would be too long to ask.</summary>
    public string? Suggest(string question)
    {
        var folded = TextFolder.Fold(question);
        var text = SubjectReader.Mask(folded.Text);
        if ((InWords(text.Length <= LongestRead ? text : text[..LongestRead]) ?? years.Find(folded.Text)) is not { } slip) return null;
        var range = folded.ToSource(slip.Range);
        var mended = string.Concat(question.AsSpan(0, range.Start), slip.Text, question.AsSpan(range.End));
        return mended.Length <= QuestionReader.LongestQuestion ? mended : null;   // it is to be asked
    }

    private Correction? InWords(string text)
    {
        var (known, pairs) = (words.Cover(text), new PairModel(index));
        var likely = new List<(Slip Slip, double Gain)>();
        for (var gap = 1; gap < Math.Min(text.Length, LongestChecked); gap++)
            if ((known[gap - 1] == 0 || known[gap] == 0) && pairs.IsSeldom(Slips.At(text, gap - 1), Slips.At(text, gap)))
                foreach (var slip in Slips.Around(text, gap))
                    if (pairs.Gain(text, slip) is > 0 and var gain) likely.Add((slip, gain));
        foreach (var (slip, gain) in likely.OrderByDescending(l => l.Gain))   // the words are found anew for each: few come to it
            if (MakesWords(text, known, slip)) return new Correction(slip.Range, slip.Meant, gain);
        return null;
    }

    /// <summary>Whether fewer characters are outside of words then, and none of those put in.</summary>
    private bool MakesWords(string text, int[] known, Slip slip)
    {
        var mended = string.Concat(text.AsSpan(0, slip.Range.Start), slip.Meant, text.AsSpan(slip.Range.End));
        var cover = words.Cover(mended);
        return !cover.AsSpan(slip.Range.Start, slip.Meant.Length).ContainsAnyInRange(0, slip.Kind.ShortestWord() - 1)
            && Outside(mended, cover) < Outside(text, known);
    }

    private static int Outside(string text, int[] cover)
    {
        var count = 0;
        for (var at = 0; at < text.Length; at++)
            if (cover[at] == 0 && text[at] != PairModel.Edge) count++;
        return count;
    }
}
