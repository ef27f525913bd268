using System.Globalization;
using System.Text.Json;
using ReportSearch.Facts.Quantities;
using ReportSearch.Facts.Statements;
using ReportSearch.Index;
using ReportSearch.Index.Indexing;
using ReportSearch.Index.Passages;
using ReportSearch.Text;
using ReportSearch.Text.Numbers;

namespace ReportSearch.Benchmarks.Figures;

/// <summary>
/// Draws figures of an index at random and prints each with its surroundings and how it was read, for judging by hand.
/// </summary>
internal static class FiguresCommand
{
    private const int Before = 140;
    private const int Behind = 60;

    private static readonly JsonSerializerOptions Readable =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Prints <paramref name="count"/> rows, one a line. Drawn from every quantity and every number in digits that was
    /// read as none, dates left out; each figure is as likely as any other.
    /// </summary>
    public static void Run(string folder, int seed, int count, string? source)
    {
        using var index = ReportIndex.Open(folder, IndexOptions.Standard);
        var figures = index.Reports.Where(report => source is null || report.Source.Contains(source, StringComparison.Ordinal))
            .SelectMany(report => index.Passages(report.Id))
            .SelectMany(passage => FiguresOf(passage.Text).Select(range => (Passage: passage, Range: range)))
            .ToArray();
        new Random(seed).Shuffle(figures);
        foreach (var (passage, range) in figures.Take(count)) Console.WriteLine(JsonSerializer.Serialize(Row(passage, range), Readable));
        Console.Error.WriteLine($"{Math.Min(count, figures.Length)} of {figures.Length} figures, seed {seed}");
    }

    private static IEnumerable<CharRange> FiguresOf(string text)
    {
        var quantities = QuantityReader.Read(text).Select(quantity => quantity.Range).ToList();
        var folded = TextFolder.Fold(text);
        var missed = new List<CharRange>();
        for (var at = 0; (at = NumberReader.NextStart(folded.Text, at)) < folded.Text.Length;)
        {
            if (NumberReader.ReadAt(folded.Text, at) is not { } number)
            {
                at++;
                continue;
            }
            at = number.Range.End;
            var range = folded.ToSource(number.Range);
            if (number.Form is (NumberForm.Digits or NumberForm.Percent) && !NamingNumbers.IsDated(folded.Text, number.Range.End)
                && !quantities.Exists(known => known.Overlaps(range)))
                missed.Add(range);
        }
        return quantities.Concat(missed).OrderBy(range => range.Start);
    }

    private static object Row(Passage passage, CharRange range)
    {
        var (text, from) = (passage.Text, Math.Max(0, range.Start - Before));
        var to = Math.Min(text.Length, range.End + Behind);
        var statement = StatementReader.Read(text, passage.Context).FirstOrDefault(s => s.Quantity.Range.Overlaps(range));
        return new
        {
            paragraph = passage.Id.Paragraph.Value,
            reportYear = passage.Report.Year,
            place = passage.Report.Place?.Name,
            headings = string.Join(" / ", passage.Headings),
            position = Math.Round(passage.Context.Position, 2),
            text = $"{text[from..range.Start]}【{range.Of(text)}】{text[range.End..to]}",
            read = statement is null ? "-" : Show(statement),
        };
    }

    private static string Show(Statement s) => string.Create(CultureInfo.InvariantCulture,
        $"{s.Subject} | {s.Indicator?.Name} | {s.Quantity.Comparator} {s.Quantity.Value}{(s.Quantity.UpperValue is { } upper ? $"..{upper}" : "")} {s.Quantity.Unit} | {s.Measure} | {s.Modality} | {Time(s)} | {s.Place}");

    private static string Time(Statement s) =>
        s.Period is not { } p ? "" : p is { FirstMonth: 1, LastMonth: 12 } ? $"{p.From}-{p.To}" : $"{p.From}.{p.FirstMonth}-{p.To}.{p.LastMonth}";
}
