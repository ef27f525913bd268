using System.Buffers;
using System.Text;
using ReportSearch.Text;

namespace ReportSearch.Index.Searching;

/// <summary>
/// A text for telling whether another is nearly the same: by the share of their runs of four characters that both have
/// (Broder 1997, "On the resemblance and containment of documents", §2), and with the same figures.
/// </summary>
internal sealed class Wording
{
    private const double LeastResemblance = 0.9;
    private const int RunLength = 4;   // of 16 bits each: a run is a number of 64 bits

    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789.%零〇一二两三四五六七八九十百千万亿");

    private readonly string text;
    private readonly string figures;
    private ulong[]? runs;

    public Wording(string source)
    {
        text = TextFolder.Fold(source).Text;
        figures = FiguresOf(text);
    }

    /// <summary>
    /// Whether the figures of both are the same, in the same order, and the texts are but for white space, or nine of ten
    /// of their runs.
    /// </summary>
    public bool IsNearly(Wording other) =>
        figures == other.figures && (text == other.text || (AreOfLikeLength(text, other.text) && Resemblance(Runs, other.Runs) >= LeastResemblance));

    private ulong[] Runs => runs ??= RunsOf(text);

    /// <summary>Texts of other lengths cannot resemble one another so much, unless one repeats itself.</summary>
    private static bool AreOfLikeLength(string a, string b) =>
        Math.Min(a.Length, b.Length) >= LeastResemblance * Math.Max(a.Length, b.Length) - RunLength;

    /// <summary>The numerals of a folded text, a space between those that stand apart.</summary>
    private static string FiguresOf(string text)
    {
        var figures = new StringBuilder();
        var end = 0;
        for (var at = 0; text.AsSpan(at).IndexOfAny(Numerals) is var next and >= 0; at++)
        {
            at += next;
            if (at > end) figures.Append(' ');
            figures.Append(text[at]);
            end = at + 1;
        }
        return figures.ToString();
    }

    /// <summary>The different runs of a text, in ascending order; none where it is too short.</summary>
    private static ulong[] RunsOf(string text)
    {
        var different = new HashSet<ulong>();
        ulong run = 0;
        for (var at = 0; at < text.Length; at++)
        {
            run = run << 16 | text[at];
            if (at >= RunLength - 1) different.Add(run);
        }
        ulong[] ordered = [.. different];
        Array.Sort(ordered);
        return ordered;
    }

    /// <summary>|a ∩ b| / |a ∪ b| of ascending numbers; 0 where there are none.</summary>
    private static double Resemblance(ulong[] a, ulong[] b)
    {
        int i = 0, j = 0, both = 0;
        while (i < a.Length && j < b.Length)
        {
            if (a[i] == b[j]) (both, i, j) = (both + 1, i + 1, j + 1);
            else if (a[i] < b[j]) i++;
            else j++;
        }
        return both == 0 ? 0 : both / (double)(a.Length + b.Length - both);
    }
}
