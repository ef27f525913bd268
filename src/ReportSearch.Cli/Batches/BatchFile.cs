using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ReportSearch.Answers.Questions;
using ReportSearch.Cli.Output;

namespace ReportSearch.Cli.Batches;

/// <summary>
/// A file of questions, a JSON row {"id","question"} a line, with "conversation" where it is a turn of one; other members
/// are passed over, empty lines too.
/// </summary>
/// <param name="Questions">Its rows, in order.</param>
internal sealed record BatchFile(IReadOnlyList<BatchQuestion> Questions)
{
    /// <summary>Reads all rows, so that a bad one is told before the first is answered.</summary>
    /// <exception cref="UsageException">A line is no such row.</exception>
    public static BatchFile Read(string path) => new(
        [.. File.ReadLines(path)
            .Select((line, i) => (Text: line, Number: i + 1))
            .Where(line => !string.IsNullOrWhiteSpace(line.Text))
            .Select(line => Parse(line.Text, line.Number, path))]);

    /// <summary>
    /// Prints the row that <paramref name="answer"/> gives for each question, and a row that says why where it gives
    /// none.
    /// </summary>
    /// <exception cref="InvalidDataException">Some questions cannot be worked with; every row is printed.</exception>
    public void Print<TRow>(
        Func<BatchQuestion, TRow> answer, TextWriter output, JsonTypeInfo<TRow> json, CancellationToken cancel)
    {
        var failed = 0;
        foreach (var question in Questions)
        {
            cancel.ThrowIfCancellationRequested();
            try
            {
                output.WriteRow(answer(question), json);
            }
            catch (QuestionException e)
            {
                output.WriteRow(new ErrorRow(question.Id, e.Message), CommandJson.Readable.ErrorRow);
                failed++;
            }
        }
        if (failed > 0)
            throw new InvalidDataException($"{failed} of {Questions.Count} questions could not be worked with: correct those whose row has an \"error\".");
    }

    private static BatchQuestion Parse(string line, int number, string path)
    {
        try
        {
            using var row = JsonDocument.Parse(line);
            var question = row.RootElement.GetProperty("question").GetString() ?? throw new KeyNotFoundException();
            return new BatchQuestion(
                row.RootElement.TryGetProperty("id", out var id) ? id.Clone() : null,
                question,
                row.RootElement.TryGetProperty("conversation", out var conversation) ? conversation.GetString() : null);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new UsageException($"Line {number} of '{path}' is no row {{\"id\",\"question\"}}. Correct it, or take it out.");
        }
    }
}
