using System.Numerics;
using ReportSearch.Text;
using ReportSearch.Text.Words;

namespace ReportSearch.Facts.Indicators;

/// <summary>The indicators the project knows, by name and alias.</summary>
public sealed class IndicatorCatalog
{
    private readonly Dictionary<string, Indicator> byName = new(StringComparer.Ordinal);
    private readonly NameStarts starts = new();

    internal IndicatorCatalog(IEnumerable<Indicator> indicators)
    {
        All = [.. indicators];
        foreach (var indicator in All)
            foreach (var name in indicator.Aliases.Prepend(indicator.Name))
                foreach (var variant in EnglishName.Variants(TextFolder.Fold(name).Text)) Add(variant, indicator);
    }

    /// <summary>The catalogue that ships with the project, read once.</summary>
    public static IndicatorCatalog Default { get; } = new(IndicatorFile.ReadShipped());

    /// <summary>Every indicator, in the order of the file.</summary>
    public IReadOnlyList<Indicator> All { get; }

    /// <summary>
    /// The indicator of that name or alias, whatever its width, script or case; null where there is none.
    /// </summary>
    public Indicator? Find(string name) => byName.GetValueOrDefault(TextFolder.Fold(name).Text);

    /// <summary>
    /// Indicators named in <paramref name="text"/>, in text order; longest match wins, so 规模以上工业增加值 is never 工业增加值.
    /// </summary>
    public IReadOnlyList<IndicatorMention> FindAll(string text)
    {
        var folded = TextFolder.Fold(text);
        return [.. FindFolded(folded.Text).Select(mention => mention with { Range = folded.ToSource(mention.Range) })];
    }

    /// <summary>The same over a folded text.</summary>
    internal List<IndicatorMention> FindFolded(string text)
    {
        var mentions = new List<IndicatorMention>();
        for (var at = 0; at < text.Length;)
        {
            if (LongestAt(text, at) is { } mention)
            {
                mentions.Add(mention);
                at = mention.Range.End;
            }
            else at++;
        }
        return mentions;
    }

    private IndicatorMention? LongestAt(string text, int at)
    {
        for (var lengths = starts.LengthsAt(text, at); lengths != 0;)
        {
            var length = BitOperations.Log2(lengths);
            lengths &= ~(1UL << length);
            if (length <= text.Length - at && length > 1
                && byName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(at, length), out var indicator)
                && IsWhole(text, at, at + length))
                return new IndicatorMention(indicator, new CharRange(at, length));
        }
        return null;
    }

    /// <summary>Whether the run cuts no Latin word and no number: CPI is not in SCPIO, nor PM2 in PM2.5.</summary>
    private static bool IsWhole(string text, int start, int end) =>
        !(start > 0 && IsLatin(text[start - 1]) && IsLatin(text[start]))
        && !(end < text.Length && IsLatin(text[end - 1])
            && (IsLatin(text[end]) || text.AsSpan(end) is ['.', var next, ..] && IsLatin(next)));

    private static bool IsLatin(char character) => char.IsAsciiLetterOrDigit(character);

    private void Add(string name, Indicator indicator)
    {
        if (!byName.TryAdd(name, indicator) && byName[name] != indicator)
            throw new FormatException(
                $"'{name}' names both {byName[name].Name} and {indicator.Name}: an alias belongs to one indicator.");
        starts.Add(name);
    }
}
