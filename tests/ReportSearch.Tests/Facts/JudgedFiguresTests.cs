using System.Globalization;
using ReportSearch.Corpus;
using ReportSearch.Corpus.Reading;
using ReportSearch.Facts.Indicators;
using ReportSearch.Facts.Statements;
using ReportSearch.Index.Passages;
using ReportSearch.Text;

namespace ReportSearch.Tests.Facts;

/// <summary>
/// Data/judged-figures.tsv: figures of real reports drawn at random, each judged by hand from the text. What is said of it is what a careful reader would say.
/// </summary>
public sealed class JudgedFiguresTests(ITestOutputHelper output)
{
    private const int LongestQuote = 20;
    private const double LeastRight = 0.92;

    private static readonly IReadOnlyList<Judged> Rows =
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "ReportSearch.Tests", "Data", "judged-figures.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(Judged.Parse)];

    [Fact]
    public void Two_hundred_figures_are_judged_each_by_a_short_quote()
    {
        Assert.Equal(200, Rows.Count);
        Assert.All(Rows, row => Assert.InRange(row.Words.Length, 1, LongestQuote));
    }

    [Fact]
    public void Figures_drawn_at_random_are_read_as_a_careful_reader_would()
    {
        var paragraphs = Paragraphs();
        var wrong = Rows.Select(row => (row, read: Read(row, paragraphs[row.Paragraph]))).Where(pair => !pair.row.Agrees(pair.read)).ToList();
        foreach (var (row, read) in wrong) output.WriteLine($"{row}, read as {Show(read)}");
        var right = 1 - wrong.Count / (double)Rows.Count;
        Assert.True(right >= LeastRight, string.Create(CultureInfo.InvariantCulture, $"{right:p1} of {Rows.Count} are right"));
    }

    private static string Show(Statement? read) => read is null ? "none" : string.Create(CultureInfo.InvariantCulture,
        $"{read.Subject} ({read.Indicator?.Name}) {read.Quantity.Value} {read.Quantity.Unit} {read.Modality} {read.Period?.From}-{read.Period?.To}");

    private static ILookup<string, (Report Report, Paragraph Paragraph)> Paragraphs()
    {
        var folder = new CorpusFolder(SharedData.Folder("corpus"), new CorpusOptions());
        return folder.Scan().SelectMany(file => folder.Read(file).Reports)
            .SelectMany(report => report.Paragraphs.Select(paragraph => (report, paragraph)))
            .ToLookup(pair => pair.paragraph.Id.Value, StringComparer.Ordinal);
    }

    /// <summary>What is read of the figure in the row's quote; null where it is read as none.</summary>
    private static Statement? Read(Judged row, IEnumerable<(Report Report, Paragraph Paragraph)> places)
    {
        foreach (var (report, paragraph) in places)
            foreach (var piece in PassageCutter.Cut(paragraph.Text))
            {
                var text = piece.Of(paragraph.Text).ToString();
                var at = text.IndexOf(row.Words, StringComparison.Ordinal);
                if (at < 0) continue;
                Assert.True(text.IndexOf(row.Words, at + 1, StringComparison.Ordinal) < 0, $"'{row.Words}' stands twice in paragraph {row.Paragraph}.");
                var figure = row.Figure with { Start = at + row.Figure.Start };
                var context = Passage.ContextOf(report.Place, report.Year, paragraph.Headings, paragraph.Ordinal, report.Paragraphs.Count);
                return StatementReader.Read(text, context with { Lead = paragraph.Text[..piece.Start] }).FirstOrDefault(s => s.Quantity.Range.Overlaps(figure));
            }
        throw new InvalidDataException($"No piece of paragraph {row.Paragraph} holds '{row.Words}'.");
    }

    /// <param name="Paragraph">The paragraph's id.</param>
    /// <param name="Quote">At most 20 characters, the figure in brackets.</param>
    /// <param name="Of">The indicator, or words that the subject must hold; '-' where the number measures nothing.</param>
    /// <param name="Value">As <see cref="Statement"/> has it.</param>
    /// <param name="Unit">In normal form.</param>
    /// <param name="Modality">Target, Result or Ongoing.</param>
    /// <param name="Time">A year, two joined by '-', '~' for several years that are not told, '*' for any.</param>
    private sealed record Judged(string Paragraph, string Quote, string Of, string Value, string Unit, string Modality, string Time)
    {
        private const int MostWordsMore = 14;

        public override string ToString() => $"{Paragraph} {Quote}: {Of} {Value} {Unit} {Modality} {Time}";

        public string Words => Quote.Replace("【", "", StringComparison.Ordinal).Replace("】", "", StringComparison.Ordinal);

        public CharRange Figure => CharRange.Between(Quote.IndexOf('【', StringComparison.Ordinal), Quote.IndexOf('】', StringComparison.Ordinal) - 1);

        public static Judged Parse(string line) => line.Split('\t') is [var paragraph, var quote, var of, var value, var unit, var modality, var time]
            ? new Judged(paragraph, quote, of, value, unit, modality, time)
            : throw new FormatException($"The judged row '{line}' has not seven fields.");

        /// <summary>Whether indicator or subject, value, unit, modality and year are right together.</summary>
        public bool Agrees(Statement? read)
        {
            if (Of == "-" || read is null) return Of == "-" && read is null;
            return IsOf(read) && Value == read.Quantity.Value.ToString("0.#####", CultureInfo.InvariantCulture) && Unit == read.Quantity.Unit
                && Modality == read.Modality.ToString() && IsThen(read);
        }

        /// <summary>An indicator must be read as that one, but for a rank, which is of none; other words must be held without many more.</summary>
        private bool IsOf(Statement read)
        {
            if (Of[0] == '=') return read.Indicator is null && Holds(read.Subject, Of[1..]);
            if (Unit != "位" && IndicatorCatalog.Default.Find(Of) is { } indicator) return read.Indicator == indicator;
            return Holds(read.Indicator?.Name ?? "", Of) || Holds(read.Subject, Of);
        }

        private static bool Holds(string subject, string words) =>
            subject.Length <= words.Length + MostWordsMore && subject.Contains(words, StringComparison.Ordinal);

        private bool IsThen(Statement read) => Time switch
        {
            "*" => true,
            "~" => read.Year is null,
            [.., '-', _, _, _, _] when read.Period is { } period => $"{period.From}-{period.To}" == Time,
            [.., '-', _, _, _, _] => true,
            _ => Time == (read.Year?.ToString(CultureInfo.InvariantCulture) ?? ""),
        };
    }
}
