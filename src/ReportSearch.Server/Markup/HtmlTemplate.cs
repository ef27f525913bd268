using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ReportSearch.Server.Markup;

/// <summary>
/// An interpolated string whose literals are markup and whose holes are data: a hole is encoded for element content and
/// quoted attributes (Chinese stays readable) unless it is <see cref="Html"/> already. Only our own templates are
/// literals, so report text never becomes markup.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlTemplate
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder written;

    public HtmlTemplate(int literalLength, int formattedCount) =>
        written = new StringBuilder(literalLength + (formattedCount * 16));

    /// <summary>A template that is not even evaluated where <paramref name="condition"/> does not hold.</summary>
    public HtmlTemplate(int literalLength, int formattedCount, bool condition, out bool wanted)
        : this(literalLength, formattedCount) => wanted = condition;

    public void AppendLiteral(string markup) => written.Append(markup);

    public void AppendFormatted(string? text)
    {
        if (text is not null) written.Append(Encoder.Encode(text));
    }

    public void AppendFormatted(int number) => written.Append(CultureInfo.InvariantCulture, $"{number}");

    public void AppendFormatted(double number) => written.Append(CultureInfo.InvariantCulture, $"{number:0.##}");

    public void AppendFormatted(Html markup) => written.Append(markup.ToString());

    public void AppendFormatted(IEnumerable<Html> parts)
    {
        foreach (var part in parts) written.Append(part.ToString());
    }

    public string Written() => written.ToString();
}
