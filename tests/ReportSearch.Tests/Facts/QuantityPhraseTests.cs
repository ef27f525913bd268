using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Facts.Quantities;

namespace ReportSearch.Tests.Facts;

/// <summary>The phrases of Data/phrases/quantities.tsv, each with the figures expected.</summary>
public sealed class QuantityPhraseTests
{
    private static readonly Phrase[] Phrases = ReadPhrases();

    public static TheoryData<string> Texts => [.. Phrases.Select(phrase => phrase.Text)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_figure_of_a_phrase_is_read_and_nothing_else(string text) =>
        Assert.Equal(Array.Find(Phrases, phrase => phrase.Text == text)!.Figures, Shown(text));

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_width_of_digits_and_the_spaces_between_them_do_not_matter(string text)
    {
        var wide = string.Concat(text.Select(c => c is >= '0' and <= '9' ? (char)(c - '0' + '０') : c));
        Assert.Equal(Values(text), Values(wide));
        var spaced = string.Concat(text.Select((c, i) =>
            char.IsAsciiDigit(c) && (i == 0 || !IsNumberPart(text[i - 1])) || i + 1 < text.Length && text[i + 1] == '%' ? $"{c} " : $"{c}"));
        Assert.Equal(Values(text), Values(spaced));
    }

    [Fact]
    public void The_words_of_a_figure_that_shares_nothing_with_a_list_read_as_the_same_figure()
    {
        foreach (var (text, quantity) in Phrases.SelectMany(p => QuantityReader.Read(p.Text).Select(q => (p.Text, q))))
        {
            if (text.Contains('、', StringComparison.Ordinal) || text.Contains('和', StringComparison.Ordinal)) continue;
            var again = Assert.Single(QuantityReader.Read(quantity.Range.Of(text).ToString()));
            Assert.Equal(quantity with { Range = again.Range }, again);
            Assert.Equal(quantity.Range.Length, again.Range.Length);
        }
    }

    [Fact]
    public void A_unit_in_its_normal_form_is_its_own_normal_form() => Prop.ForAll<int, int>((first, second) =>
    {
        string[] units = [.. MeasureWords.All];
        var unit = units[(first & int.MaxValue) % units.Length] + "/" + units[(second & int.MaxValue) % units.Length];
        var normal = MeasureWords.ReadAt(unit.ToLowerInvariant(), 0)?.Name;
        return normal is not null && MeasureWords.ReadAt(normal.ToLowerInvariant(), 0) is { } again && again.Name == normal;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_unit_is_read_behind_a_number() => Assert.All(MeasureWords.All, unit =>
        Assert.Equal(MeasureWords.ReadAt(unit, 0)!.Value.Name, Assert.Single(QuantityReader.Read($"12{unit}。")).Unit));

    private static IEnumerable<string> Shown(string text) => QuantityReader.Read(text).Select(q => string.Create(
        CultureInfo.InvariantCulture,
        $"{q.Comparator} {q.Value}{(q.UpperValue is { } upper ? $"..{upper}" : "")} {q.Unit} {q.Range.Of(text)}"));

    private static bool IsNumberPart(char c) => char.IsAsciiDigit(c) || c == '.';

    private static IEnumerable<(Comparator, decimal, decimal?, string)> Values(string text) =>
        QuantityReader.Read(text).Select(q => (q.Comparator, q.Value, q.UpperValue, q.Unit));

    private static Phrase[] ReadPhrases()
    {
        var phrases = new List<Phrase>();
        var file = Path.Combine(Repository.Root, "tests", "ReportSearch.Tests", "Data", "phrases", "quantities.tsv");
        foreach (var line in File.ReadLines(file).Where(line => !line.StartsWith('#')))
        {
            var cells = line.Split('\t');
            if (cells[0].Length > 0) phrases.Add(new Phrase(cells[0], []));
            if (cells[1] != "-") phrases[^1].Figures.Add($"{cells[1]} {cells[2]} {(cells[3] == "." ? "" : cells[3])} {cells[4]}");
        }
        return [.. phrases];
    }

    private sealed record Phrase(string Text, List<string> Figures);
}
