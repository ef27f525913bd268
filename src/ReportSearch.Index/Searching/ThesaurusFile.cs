using System.Text;
using ReportSearch.Text;

namespace ReportSearch.Index.Searching;

/// <summary>
/// Reads a thesaurus: a group a line, names parted by commas, those that are found for the others alone behind &gt;.
/// The head of thesaurus.txt describes it to its writers.
/// </summary>
internal static class ThesaurusFile
{
    /// <summary>How many names a group has at most: each costs a question terms.</summary>
    public const int MostNames = 8;

    private const int LongestName = 60;   // with another English ending, still no more than the 63 that NameStarts takes

    /// <summary>The groups that ship inside this assembly.</summary>
    public static IReadOnlyList<ThesaurusGroup> ReadShipped()
    {
        using var stream = typeof(ThesaurusFile).Assembly.GetManifestResourceStream("ReportSearch.Index.thesaurus.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Parse(reader.ReadToEnd(), "thesaurus.txt");
    }

    /// <summary>The groups of a user's file.</summary>
    /// <exception cref="InvalidDataException">There is no such file, it is not UTF-8, or a line is no group.</exception>
    public static IReadOnlyList<ThesaurusGroup> Read(string file)
    {
        if (!File.Exists(file)) throw new InvalidDataException($"There is no thesaurus '{file}'. Name one that exists, or none.");
        try
        {
            return Parse(File.ReadAllText(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true)), file);
        }
        catch (DecoderFallbackException e)
        {
            throw new InvalidDataException($"Thesaurus '{file}' is not UTF-8. Save it as UTF-8.", e);
        }
    }

    /// <summary>The groups of <paramref name="text"/>, folded, in its order.</summary>
    /// <param name="text">The lines.</param>
    /// <param name="file">What errors call it.</param>
    /// <exception cref="InvalidDataException">A line is no group.</exception>
    public static IReadOnlyList<ThesaurusGroup> Parse(string text, string file) =>
        [.. text.Split('\n').Index().Select(line => (Number: line.Index + 1, Text: line.Item.Split('#')[0].Trim()))
            .Where(line => line.Text.Length > 0)
            .Select(line => ReadGroup(line.Text, $"Thesaurus '{file}', line {line.Number}"))];

    private static ThesaurusGroup ReadGroup(string line, string where)
    {
        var sides = line.Split('>', '＞');
        if (sides.Length > 2) throw new InvalidDataException($"{where}: '{line}' has more than one >. Write a line for each.");
        var group = new ThesaurusGroup(Names(sides[0]), sides.Length == 2 ? Names(sides[1]) : []);
        var names = group.Names.Concat(group.Found).ToList();
        if (group.Names.Count == 0 || sides.Length == 2 && group.Found.Count == 0 || names.Count is < 2 or > MostNames)
            throw new InvalidDataException(
                $"{where}: '{line}' has {names.Count} names. Write 2 to {MostNames}, parted by commas, on each side of a > at least one.");
        if (names.Find(name => name.Length is < 2 or > LongestName) is { } odd)
            throw new InvalidDataException($"{where}: '{odd}' has {odd.Length} characters. Write names of 2 to {LongestName}.");
        if (names.CountBy(name => name).FirstOrDefault(n => n.Value > 1).Key is { } twice)
            throw new InvalidDataException($"{where}: '{twice}' stands there twice. Write it once.");
        return group;
    }

    private static List<string> Names(string side) =>
        [.. side.Split([',', '，', '、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(name => TextFolder.Fold(name).Text)];
}

/// <summary>Names of one thing.</summary>
/// <param name="Names">Folded; each finds all others.</param>
/// <param name="Found">Folded; found for <paramref name="Names"/>, and finding nothing themselves.</param>
internal sealed record ThesaurusGroup(IReadOnlyList<string> Names, IReadOnlyList<string> Found);
