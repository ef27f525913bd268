using System.Globalization;
using ReportSearch.Corpus.Places;
using ReportSearch.Facts.Statements;

namespace ReportSearch.Tests.Facts;

/// <summary>
/// The phrases of Data/phrases/subjects.tsv, each with the statements expected, as a report of 河南省 says them.
/// </summary>
public sealed class SubjectPhraseTests
{
    private static readonly StatementContext Plan =
        new(2031, ["二、2031年工作安排"], 0.7) { Home = Gazetteer.Default.Find("河南省") };

    public static TheoryData<string, string> Phrases
    {
        get
        {
            var phrases = new TheoryData<string, string>();
            var file = Path.Combine(Repository.Root, "tests", "ReportSearch.Tests", "Data", "phrases", "subjects.tsv");
            foreach (var line in File.ReadLines(file).Where(line => !line.StartsWith('#')))
                phrases.Add(line[..line.IndexOf('\t', StringComparison.Ordinal)], line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..]);
            return phrases;
        }
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Each_figure_is_said_of_its_subject(string phrase, string expected) =>
        Assert.Equal(expected, string.Join('\t', StatementReader.Read(phrase, Plan).Select(Show)));

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Reading_twice_gives_the_same_and_every_range_lies_in_the_text(string phrase, string expected)
    {
        var statements = StatementReader.Read(phrase, Plan);
        Assert.Equal(expected.Split('\t').Length, statements.Count);
        Assert.Equal(statements, StatementReader.Read(phrase, Plan));
        Assert.All(statements, s => Assert.InRange(s.Range.End, s.Quantity.Range.End, phrase.Length));
        Assert.All(statements, s => Assert.InRange(s.SubjectRange.End, s.SubjectRange.Start, phrase.Length));
    }

    private static string Show(Statement s) => string.Create(
        CultureInfo.InvariantCulture,
        $"{s.Subject}|{s.Indicator?.Name}|{s.Quantity.Value}{s.Quantity.Unit}|{s.Measure}|{s.Place}");
}
