using System.Text.RegularExpressions;

using ReportSearch.Text;

namespace ReportSearch.Corpus.Mending;

/// <summary>Cuts a text into its lines and cleans each: marks, invisible characters, stray spaces.</summary>
internal static partial class LineCutter
{
    /// <summary>Adds the lines of <paramref name="text"/> to <paramref name="collector"/>.</summary>
    public static void Cut(MappedText text, LineCollector collector)
    {
        var isIndented = false;
        foreach (var range in Lines(text.Text))
        {
            var raw = text.Slice(range);
            var line = Clean(raw);
            isIndented |= Indent.IsMatch(raw.Text);
            collector.Add(line with { IsIndented = isIndented });
            isIndented &= line.Value.Length == 0;
        }
    }

    /// <summary>One line cleaned, page furniture kept.</summary>
    public static TextLine Clean(MappedText raw)
    {
        raw = raw.Without(InvisibleCharacters.Pattern);
        if (TableRow.IsMatch(raw.Text))
        {
            var cells = raw.Without(TableEdge).Respelled(row => row.Replace('|', '，'));
            return new TextLine(Spaces.Mend(cells.Trimmed())) { IsListItem = true };
        }
        var line = Markup.Strip(raw);
        return line with { Text = Spaces.Mend(line.Text.Trimmed()).Respelled(YearNumerals.Mend) };
    }

    private static IEnumerable<CharRange> Lines(string text)
    {
        var start = 0;
        for (var end = LineEnd.Match(text); end.Success; end = end.NextMatch())
        {
            yield return CharRange.Between(start, end.Index);
            start = end.Index + end.Length;
        }
        yield return CharRange.Between(start, text.Length);
    }

    [GeneratedRegex(@"\r\n|[\n\r\f\v\u0085\u2028\u2029]|<[bB][rR] ?/?>")]
    private static partial Regex LineEnd { get; }

    [GeneratedRegex(@"^(?:[ \t]*[\u3000\u2003\u2002][ \t]*[\u3000\u2003\u2002]|\t| {4})")]
    private static partial Regex Indent { get; }

    [GeneratedRegex(@"^\s*\|.*\|\s*$")]
    private static partial Regex TableRow { get; }

    [GeneratedRegex(@"^\s*\|\s*|\s*\|\s*$|(?:^|(?<=\|))\s*:?-+:?\s*(?=\|)\|?")]
    private static partial Regex TableEdge { get; }
}
