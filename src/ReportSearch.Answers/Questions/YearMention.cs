using ReportSearch.Text;

namespace ReportSearch.Answers.Questions;

/// <summary>A year or a span of years that a question names.</summary>
/// <param name="Range">Where it stands in the folded question; empty where it follows from the rest.</param>
/// <param name="From">The first year.</param>
/// <param name="To">The last year; <paramref name="From"/> for a single one.</param>
/// <param name="Origin">Said (2024年), or worked out from the reports there are or a calendar of plans (去年, “十四五”).</param>
/// <param name="IsWhole">Whether the span is spoken of as one (过去五年, “十四五”期间), and not year by year.</param>
internal sealed record YearMention(CharRange Range, int From, int To, ReadPartOrigin Origin, bool IsWhole = false)
{
    /// <summary>The part that the user sees.</summary>
    public ReadPart Part => new(ReadPartKind.Year, From == To ? $"{From}" : $"{From}-{To}", Origin);

    /// <summary>The years of <paramref name="times"/> that are asked of one by one, ascending.</summary>
    public static int[] Each(IEnumerable<YearMention> times) =>
        [.. times.Where(t => !t.IsWhole).SelectMany(t => Enumerable.Range(t.From, t.To - t.From + 1)).Distinct().Order()];

    /// <summary><paramref name="text"/> with blanks for <paramref name="times"/>.</summary>
    public static string Blank(string text, IEnumerable<YearMention> times)
    {
        var characters = text.ToCharArray();
        foreach (var time in times) Array.Fill(characters, ' ', time.Range.Start, time.Range.Length);
        return new string(characters);
    }
}
