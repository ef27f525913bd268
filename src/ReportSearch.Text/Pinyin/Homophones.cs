using System.Text;

namespace ReportSearch.Text.Pinyin;

/// <summary>
/// Characters that sound alike, without tones, of the some 6,800 that are in common use: what a writer takes for one
/// another where a keyboard is given sounds.
/// </summary>
public static class Homophones
{
    private static readonly Lazy<Dictionary<char, List<Sound>>> Sounds = new(Read);

    /// <summary>
    /// The characters of a reading that <paramref name="folded"/> has too, itself left out: 丘 gives 邱, 秋 and 球. Each once,
    /// in a fixed order.
    /// </summary>
    /// <param name="folded">A folded character.</param>
    public static IEnumerable<char> Of(char folded) => Others(folded, sound => sound.Characters);

    /// <summary>
    /// Those of <see cref="Of"/> and those that many speakers do not tell from it: zh and z, ch and c, sh and s, n and l
    /// before the vowel; ng and n behind it. 商 gives 桑 and 三.
    /// </summary>
    public static IEnumerable<char> Near(char folded) => Others(folded, sound => sound.Nearly);

    /// <summary>Every character that the table holds, in a fixed order.</summary>
    public static IEnumerable<char> Known => Sounds.Value.Keys.Order();

    private static IEnumerable<char> Others(char folded, Func<Sound, StringBuilder> members) =>
        Sounds.Value.GetValueOrDefault(folded, [])
            .SelectMany(sound => members(sound).ToString())
            .Where(other => other != folded)
            .Distinct();

    private static Dictionary<char, List<Sound>> Read()
    {
        using var stream = typeof(Homophones).Assembly.GetManifestResourceStream("Readings.txt")!;
        using var lines = new StreamReader(stream, Encoding.UTF8);
        var bySound = new Dictionary<char, List<Sound>>();
        var nearly = new Dictionary<string, StringBuilder>(StringComparer.Ordinal);
        while (lines.ReadLine() is { } line)
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var (reading, characters) = (line[..space], line[(space + 1)..]);
            if (!nearly.TryGetValue(Blurred(reading), out var near)) nearly.Add(Blurred(reading), near = new StringBuilder());
            near.Append(characters);
            var sound = new Sound(new StringBuilder(characters), near);
            foreach (var character in characters)
                if (bySound.TryGetValue(character, out var known)) known.Add(sound);
                else bySound.Add(character, [sound]);
        }
        return bySound;
    }

    /// <summary>The reading with what is often mistaken made one: zhang, chang and lang are zan, can and nan.</summary>
    private static string Blurred(string reading)
    {
        var start = reading[0] == 'l' ? "n" : reading[..1];
        var rest = reading.AsSpan(reading.Length > 1 && reading[1] == 'h' ? 2 : 1);
        return string.Concat(start, rest.EndsWith("ng", StringComparison.Ordinal) ? rest[..^1] : rest);
    }

    /// <summary>A reading: the characters that have it, and those that nearly have it.</summary>
    private sealed record Sound(StringBuilder Characters, StringBuilder Nearly);
}
