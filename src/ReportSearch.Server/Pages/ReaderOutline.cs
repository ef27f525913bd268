using ReportSearch.Corpus;
using ReportSearch.Server.Markup;

namespace ReportSearch.Server.Pages;

/// <summary>The headings of a report: the outline at its side, and each again where its section begins.</summary>
internal sealed class ReaderOutline
{
    private readonly List<(int Number, Section Section)> headings = [];

    private ReaderOutline()
    {
    }

    /// <summary>The outline of <paramref name="sections"/> and of all inside them.</summary>
    public static ReaderOutline Of(IReadOnlyList<Section> sections)
    {
        var outline = new ReaderOutline();
        outline.Add(sections);
        return outline;
    }

    /// <summary>Links to every heading; nothing for a report without headings.</summary>
    public Html Navigation() => Html.When(headings.Count > 0, $"""
        <nav class="outline" aria-label="提纲"><details open><summary>提纲</summary>
        <ol>{headings.Select(h => Html.Of($"<li class=\"level-{Depth(h.Section)}\"><a href=\"#s-{h.Number}\">{h.Section.Heading}</a></li>"))}</ol>
        </details></nav>
        """);

    /// <summary>The headings that stand right before paragraph <paramref name="ordinal"/>.</summary>
    public IEnumerable<Html> HeadingsBefore(int ordinal) => headings.Where(h => h.Section.FirstParagraph == ordinal).Select(Heading);

    /// <summary>
    /// Headings with nothing below them at the end of a report of <paramref name="count"/> paragraphs.
    /// </summary>
    public IEnumerable<Html> HeadingsAfter(int count) => headings.Where(h => h.Section.FirstParagraph > count).Select(Heading);

    private static Html Heading((int Number, Section Section) heading) => Depth(heading.Section) switch
    {
        1 => Html.Of($"<h2 id=\"s-{heading.Number}\">{heading.Section.Heading}</h2>"),
        2 => Html.Of($"<h3 id=\"s-{heading.Number}\">{heading.Section.Heading}</h3>"),
        _ => Html.Of($"<h4 id=\"s-{heading.Number}\">{heading.Section.Heading}</h4>"),
    };

    private static int Depth(Section section) => Math.Clamp(section.Level, 1, 3);

    private void Add(IReadOnlyList<Section> sections)
    {
        foreach (var section in sections)
        {
            headings.Add((headings.Count + 1, section));
            Add(section.Children);
        }
    }
}
