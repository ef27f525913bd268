using ReportSearch.Text;

namespace ReportSearch.Server.Markup;

/// <summary>A quote with some words before and after it.</summary>
internal static class Excerpt
{
    private const int Around = 70;

    /// <summary>
    /// The quote highlighted, with at most 70 characters on either side; "…" stands for what is left out.
    /// </summary>
    public static Html Of(string text, CharRange quote)
    {
        var start = quote.Start <= Around * 3 / 2 ? 0 : Whole(text, quote.Start - Around);
        var end = text.Length - quote.End <= Around * 3 / 2 ? text.Length : Whole(text, quote.End + Around);
        var shown = MarkedText.Of(text[start..end], [new CharRange(quote.Start - start, quote.Length)]);
        return Html.Of($"{(start > 0 ? "…" : "")}{shown}{(end < text.Length ? "…" : "")}");
    }

    /// <summary>A rare character takes two units: a place between them moves before both.</summary>
    private static int Whole(string text, int at) => char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
