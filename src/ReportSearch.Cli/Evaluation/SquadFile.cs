using System.Text.Json;

namespace ReportSearch.Cli.Evaluation;

/// <summary>
/// A file of paragraphs with questions in the form of SQuAD (Rajpurkar et al. 2016): {"data":[{"paragraphs":[{"context",
/// "qas":[{"id","question"}]}]}]}. What is scored is whether a search finds the paragraph a question was written for.
/// </summary>
internal static class SquadFile
{
    /// <summary>Its questions, without answers.</summary>
    /// <exception cref="UsageException">The file has another form.</exception>
    public static IReadOnlyList<GoldQuestion> Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            using var file = JsonDocument.Parse(stream);
            return [.. file.RootElement.GetProperty("data").EnumerateArray()
                .SelectMany(article => article.GetProperty("paragraphs").EnumerateArray())
                .SelectMany(QuestionsOf)];
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new UsageException($"'{path}' has not the form of SQuAD: {error.Message} Give that, or a .jsonl file of rows.");
        }
    }

    private static IEnumerable<GoldQuestion> QuestionsOf(JsonElement paragraph)
    {
        GoldEvidence[] evidence = [new("", paragraph.GetProperty("context").GetString()!) { IsParagraph = true }];
        return paragraph.GetProperty("qas").EnumerateArray().Select(question => new GoldQuestion(
            question.GetProperty("id").ToString(), question.GetProperty("question").GetString()!, "paragraph", [], evidence));
    }
}
