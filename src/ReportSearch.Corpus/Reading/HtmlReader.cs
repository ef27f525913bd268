using System.Runtime.CompilerServices;

using AngleSharp.Dom;
using AngleSharp.Html.Parser;

using ReportSearch.Corpus.Mending;

namespace ReportSearch.Corpus.Reading;

/// <summary>
/// Reads web pages: headings, paragraphs, list items and table rows; scripts, styles and navigation are left out.
/// </summary>
internal sealed class HtmlReader : IReportReader
{
    private static readonly HashSet<string> Dropped = new(StringComparer.Ordinal)
    {
        "head", "script", "style", "noscript", "template", "nav", "footer", "aside", "form", "iframe", "svg",
    };

    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "bdi", "cite", "code", "del", "em", "font", "i", "ins", "label", "mark", "q", "s", "small", "span", "strong",
        "sub", "sup", "time", "u", "wbr",
    };

    /// <inheritdoc/>
    public ReportText Read(byte[] bytes)
    {
        var source = TextDecoder.Decode(bytes);
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        using var document = parser.ParseDocument(source);
        var walk = new Walk(source);
        try
        {
            if (document.Body is { } body) walk.Through(body);
        }
        catch (InsufficientExecutionStackException)
        {
            throw new UnreadableException("its elements are nested too deeply: save the page again as plain text");
        }
        return new ReportText(null, walk.Collector.Opening, walk.Collector.Lines, SourceUnit.Character);
    }

    /// <summary>
    /// Goes through the elements in order; a line ends where an element begins or ends that is not inline.
    /// </summary>
    private sealed class Walk(string source)
    {
        private readonly HtmlLine line = new(source);

        public LineCollector Collector { get; } = new();

        public void Through(IElement element)
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            if (Dropped.Contains(element.LocalName)) return;
            var endsLine = !Inline.Contains(element.LocalName) && (element.LocalName == "tr" || element.Closest("tr") is null);
            if (endsLine) Collector.Add(line.Take());
            line.MoveTo(element);
            foreach (var node in element.ChildNodes)
            {
                if (node is IElement child) Through(child);
                else if (node is IText text) line.Append(text);
            }
            if (endsLine) Collector.Add(line.Take());
        }
    }
}
