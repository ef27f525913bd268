using System.Collections;
using ReportSearch.Text.Words;

namespace ReportSearch.Facts.Statements;

/// <summary>Where the words of a folded sentence begin, asked only where a single character may be part of one.</summary>
internal sealed class SentenceWords(string text)
{
    private readonly Lazy<BitArray> inside = new(() =>
    {
        var inside = new BitArray(text.Length + 1);
        foreach (var word in Analyzer.Default.Words(text))
            for (var at = word.Range.Start + 1; at < word.Range.End; at++) inside[at] = true;
        return inside;
    });

    /// <summary>Whether <paramref name="at"/> lies between two words: 共 ends before 建成 but not in 共建.</summary>
    public bool IsBoundary(int at) => !inside.Value[at];
}
