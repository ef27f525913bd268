using ReportSearch.Answers;
using ReportSearch.Index.Passages;

namespace ReportSearch.Cli.Evaluation;

/// <summary>How good an answer is.</summary>
internal static class AnswerMarks
{
    /// <summary>The mark to raise: exact and cited, or rightly refused.</summary>
    public const string Right = "right";

    private const int ShortLimit = 120;
    private const int MoreForEachSlot = 80;
    private const int LongLimit = 800;

    /// <summary>
    /// The marks of <paramref name="answer"/>, each from 0 to 1: the share of slots filled; exact (all slots, short enough,
    /// not refused; short is 120 characters and 80 for each slot after the first, 800 for descriptions and lists); cited (as
    /// many pieces of evidence as there are slots stand in cited passages; one for descriptions and lists); right; refused.
    /// </summary>
    public static IReadOnlyDictionary<string, double> Of(GoldQuestion gold, Answer answer)
    {
        if (gold.Unanswerable) return new Dictionary<string, double> { [Right] = One(answer.Refused) };
        var text = ComparableText.Of(answer.Text);
        var filled = gold.Answers.Count(slot => slot.Any(s => ComparableText.StandsIn(ComparableText.Of(s), text)));
        var slots = gold.Answers.Count;
        var focused = text.Length <= (gold.MayBeLong ? LongLimit : ShortLimit + (MoreForEachSlot * (slots - 1)));
        var exact = filled == slots && focused && !answer.Refused;
        var cited = IsCited(gold, [.. answer.Citations.Select(c => c.Passage).Distinct()]);
        return new Dictionary<string, double>
        {
            ["slots"] = filled / (double)slots,
            ["exact"] = One(exact),
            ["cited"] = One(cited),
            [Right] = One(exact && cited),
            ["refused"] = One(answer.Refused),
        };
    }

    private static bool IsCited(GoldQuestion gold, IReadOnlyList<Passage> cited)
    {
        // No more than there are slots: pieces of evidence may be alternatives for one.
        var needed = gold.MayBeLong ? 1 : Math.Min(gold.Answers.Count, gold.Evidence.Count);
        return gold.Evidence.Count(e => cited.Any(passage => EvidenceMatch.Holds(passage, e))) >= needed;
    }

    private static double One(bool holds) => holds ? 1 : 0;
}
