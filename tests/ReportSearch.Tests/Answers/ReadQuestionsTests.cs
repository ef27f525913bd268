using ReportSearch.Answers.Questions;
using ReportSearch.Corpus.Places;
using ReportSearch.Index;
using ReportSearch.Text.Words;

namespace ReportSearch.Tests.Answers;

/// <summary>Invented questions, from a table that its own head explains.</summary>
public sealed class ReadQuestionsTests
{
    private static readonly QuestionReader Reader = new(
    [
        Of("襄阳市", 2022), Of("襄阳市", 2023), Of("襄阳市", 2024), Of("宜昌市", 2024), Of("荆州市", 2024), Of("湖北省", 2024), Of("湖南省", 2024),
        Of("全国", 2003), Of("全国", 2024),
    ], Analyzer.Default);

    [Fact]
    public void Each_question_of_the_table_is_read_as_it_says()
    {
        var rows = File.ReadAllLines(Path.Combine(Repository.Root, "tests/ReportSearch.Tests/Data/phrases/questions.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#').ToList();
        Assert.True(rows.Count >= 150, $"{rows.Count} questions.");
        var wrong = rows.Select(row => (Expected: row, Read: RowOf(row.Split('\t')[0]))).Where(r => r.Expected != r.Read).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Select(r => $"expected {r.Expected}\nread     {r.Read}")));
    }

    private static string RowOf(string question)
    {
        var read = Reader.Read(question);
        return string.Join('\t',
            question, Or(string.Join(' ', read.Places.Select(p => p.ShortName))),
            Or(read.Period is { } span ? $"{span.From}-{span.To}" : string.Join(' ', read.Years)),
            Or(string.Join(' ', read.Indicators.Select(i => i.Name))), Or($"{read.Modality}"), read.Kind);
    }

    private static string Or(string value) => value.Length > 0 ? value : "-";

    private static ReportGroup Of(string place, int year) => new(Gazetteer.Default.Find(place), year, "政府工作报告", 1);
}
