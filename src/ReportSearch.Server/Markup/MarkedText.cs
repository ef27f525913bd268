using ReportSearch.Text;

namespace ReportSearch.Server.Markup;

/// <summary>Text with some of its words highlighted.</summary>
internal static class MarkedText
{
    /// <summary>
    /// The text with each of <paramref name="ranges"/> in a mark element; ranges may overlap, touch or reach past the
    /// text.
    /// </summary>
    public static Html Of(string text, IEnumerable<CharRange> ranges)
    {
        var parts = new List<Html>();
        var at = 0;
        foreach (var range in Merged(text, ranges))
        {
            parts.Add(Html.Of($"{text[at..range.Start]}<mark>{text[range.Start..range.End]}</mark>"));
            at = range.End;
        }
        parts.Add(Html.Of($"{text[at..]}"));
        return Html.Of($"{parts}");
    }

    private static List<CharRange> Merged(string text, IEnumerable<CharRange> ranges)
    {
        var merged = new List<CharRange>();
        foreach (var range in ranges.OrderBy(r => r.Start))
        {
            var start = Math.Clamp(range.Start, 0, text.Length);
            var end = Math.Clamp(range.End, start, text.Length);
            if (start == end) continue;
            if (merged.Count > 0 && start <= merged[^1].End)
                merged[^1] = CharRange.Between(merged[^1].Start, Math.Max(merged[^1].End, end));
            else
                merged.Add(CharRange.Between(start, end));
        }
        return merged;
    }
}
