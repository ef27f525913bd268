using ReportSearch.Corpus;

namespace ReportSearch.Index.Passages;

/// <summary>Names a passage for good: its report, its paragraph, and which piece of that it is.</summary>
/// <param name="Report">The report.</param>
/// <param name="Paragraph">The paragraph in it.</param>
/// <param name="Piece">From 0; a short paragraph is piece 0 alone.</param>
public readonly record struct PassageId(ReportId Report, ParagraphId Paragraph, int Piece)
{
    private const char Separator = '~';

    /// <summary>For example "商丘市-2024-政府工作报告~3fa2…~0".</summary>
    public override string ToString() => $"{Report}{Separator}{Paragraph}{Separator}{Piece}";

    /// <summary>Reads what <see cref="ToString"/> wrote; null where the text is no passage id.</summary>
    public static PassageId? Parse(string text)
    {
        var parts = text.Split(Separator);
        return parts.Length == 3 && int.TryParse(parts[2], out var piece)
            ? new PassageId(new ReportId(parts[0]), new ParagraphId(parts[1]), piece)
            : null;
    }
}
