using System.Security.Cryptography;
using System.Text;

using ReportSearch.Text;

namespace ReportSearch.Corpus.Outline;

/// <summary>Names the paragraphs of one report in order.</summary>
internal sealed class ParagraphIds
{
    private const int Digits = 12;

    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    /// <summary>
    /// The id of the next paragraph: from the letters and digits of its folded text, for white space and punctuation
    /// differ between formats.
    /// </summary>
    public ParagraphId Next(string text)
    {
        var letters = string.Concat(TextFolder.Fold(text).Text.Where(c => char.IsLetterOrDigit(c) || c == '〇'));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(letters)))[..Digits];
        var count = seen[hash] = seen.GetValueOrDefault(hash) + 1;
        return new ParagraphId(count == 1 ? hash : $"{hash}-{count}");
    }
}
