using ReportSearch.Corpus.Mending;

namespace ReportSearch.Corpus.Outline;

/// <summary>Mended lines to sections and paragraphs.</summary>
internal static class OutlineReader
{
    /// <summary>Reads the outline of one report.</summary>
    /// <param name="lines">Its paragraphs and headings in order.</param>
    /// <param name="unit">What the offsets of the lines count.</param>
    /// <returns>The outermost sections and all paragraphs; both empty where there is no text.</returns>
    public static (IReadOnlyList<Section> Sections, IReadOnlyList<Paragraph> Paragraphs) Read(
        IReadOnlyList<TextLine> lines, SourceUnit unit)
    {
        var body = BelowMasthead(lines);
        var headings = HeadingFinder.FindAll(body);
        var sections = new SectionStack();
        var paragraphs = new List<Paragraph>();
        var ids = new ParagraphIds();
        for (var i = 0; i < body.Count; i++)
        {
            var heading = headings[i];
            if (heading is { IsRunIn: false })
            {
                if (i > 0 && headings[i - 1] is { IsRunIn: false, Style: HeadingStyle.Plain } && heading.Style == HeadingStyle.Plain)
                    headings[i] = heading = heading with { Style = HeadingStyle.PlainBelow };
                if (HasTextBelow(headings, i, sections))
                {
                    sections.Open(heading, paragraphs.Count + 1);
                    continue;
                }
                heading = null;
            }
            if (heading is not null) sections.Open(heading, paragraphs.Count + 1);
            var text = body[i].Text;
            paragraphs.Add(new Paragraph(
                ids.Next(text.Text),
                paragraphs.Count + 1,
                text.Text,
                sections.Path,
                new SourceSpan(unit, text.ToSource(new(0, text.Text.Length)))));
            if (heading is { HoldsForOneParagraph: true }) sections.Close();
        }
        return (sections.Build(), paragraphs);
    }

    /// <summary>
    /// A line like a heading with nothing below it is text of its own: an item of a list, a slogan, a closing line.
    /// </summary>
    private static bool HasTextBelow(Heading?[] headings, int at, SectionStack sections)
    {
        if (at + 1 == headings.Length) return false;
        var next = headings[at + 1];
        if (next is null || headings[at] is not { } heading) return true;
        var isSubtitle = heading.Style == HeadingStyle.Plain && next is { IsRunIn: false, Style: HeadingStyle.Plain };
        return isSubtitle || next.Style == HeadingStyle.LeadIn || sections.WouldNest(heading, next);
    }

    /// <summary>
    /// The lines without titles and bylines at their beginning; all of them where there is nothing else.
    /// </summary>
    private static List<TextLine> BelowMasthead(IReadOnlyList<TextLine> lines)
    {
        var body = new List<TextLine>();
        var isOpening = true;
        var wasTitle = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            isOpening &= !Endings.IsFinished(line.Value) && Numbering.Of(line.Value) is null;
            var isTitle = isOpening
                && (line.MarkupLevel == 1
                    || Masthead.IsTitleOrByline(line.Value)
                    || (wasTitle && Masthead.IsName(line.Value))
                    || (i + 1 < lines.Count && Masthead.IsSubtitle(lines[i + 1].Value)));
            if (!isTitle) body.Add(line);
            wasTitle = isTitle;
        }
        return body.Count > 0 ? body : [.. lines];
    }
}
