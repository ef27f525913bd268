using ReportSearch.Text;

namespace ReportSearch.Corpus;

/// <summary>Where a paragraph stands in its original file.</summary>
/// <param name="Unit">What <paramref name="Range"/> counts.</param>
/// <param name="Range">Characters of the decoded file, or whole paragraphs of a Word file (1 and its number, from
/// 1).</param>
public readonly record struct SourceSpan(SourceUnit Unit, CharRange Range);

/// <summary>What a <see cref="SourceSpan"/> counts.</summary>
public enum SourceUnit
{
    /// <summary>UTF-16 units of the decoded text file.</summary>
    Character,

    /// <summary>Paragraphs of a Word document, from 1.</summary>
    Paragraph,
}
