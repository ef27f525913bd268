namespace ReportSearch.Corpus.Outline;

/// <summary>The headings above the place reached, outermost first, and the section tree grown so far.</summary>
internal sealed class SectionStack
{
    private readonly List<Node> open = [];
    private readonly List<Node> roots = [];

    /// <summary>The heading path here.</summary>
    public IReadOnlyList<string> Path => [.. open.Select(node => node.Heading.Text)];

    /// <summary>
    /// Whether <paramref name="heading"/> would stand inside the section opened last, were that
    /// <paramref name="outer"/>.
    /// </summary>
    public bool WouldNest(Heading outer, Heading heading)
    {
        if (heading.MarkupLevel > 0 && outer.MarkupLevel > 0) return heading.MarkupLevel > outer.MarkupLevel;
        if (heading.Style == outer.Style) return false;
        var above = open.Take(DepthOf(outer)).Any(node => node.Heading.Style == heading.Style);
        return !above && (heading.Number == 1 || heading.Style > outer.Style);
    }

    /// <summary>
    /// Opens a section. The markup's levels are followed where both have one. Else a style seen above closes back to
    /// it; a new style that counts from one, or usually stands further in, goes inside.
    /// </summary>
    /// <param name="heading">Its heading.</param>
    /// <param name="firstParagraph">Ordinal of the next paragraph.</param>
    public void Open(Heading heading, int firstParagraph)
    {
        var depth = DepthOf(heading);
        open.RemoveRange(depth, open.Count - depth);
        var node = new Node(heading, firstParagraph);
        (open.Count == 0 ? roots : open[^1].Children).Add(node);
        open.Add(node);
    }

    /// <summary>Closes the section opened last.</summary>
    public void Close() => open.RemoveAt(open.Count - 1);

    /// <summary>The section tree.</summary>
    public IReadOnlyList<Section> Build() => Build(roots, 1);

    private int DepthOf(Heading heading)
    {
        var lastMarked = heading.MarkupLevel == 0 ? -1 : open.FindLastIndex(node => node.Heading.MarkupLevel > 0);
        if (lastMarked >= 0)
        {
            var sibling = open.FindIndex(node => node.Heading.MarkupLevel >= heading.MarkupLevel);
            return sibling >= 0 ? sibling : lastMarked + 1;
        }
        var same = open.FindLastIndex(node => node.Heading.Style == heading.Style);
        var isInnerList = heading.Number == 1 && same < open.Count - 1;   // 一、 again below （二）, say
        if (same >= 0 && !isInnerList) return same;
        var depth = open.Count;
        while (depth > 0 && open[depth - 1].Heading.Style > heading.Style && heading.Number != 1) depth--;
        return depth;
    }

    private static IReadOnlyList<Section> Build(List<Node> nodes, int level) =>
        [.. nodes.Select(node => new Section(node.Heading.Text, level, node.FirstParagraph, Build(node.Children, level + 1)))];

    private sealed record Node(Heading Heading, int FirstParagraph)
    {
        public List<Node> Children { get; } = [];
    }
}
