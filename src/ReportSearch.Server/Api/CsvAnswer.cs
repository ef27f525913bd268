using System.Net.Mime;
using System.Text;
using ReportSearch.Answers.Questions;
using ReportSearch.Server.Requests;

namespace ReportSearch.Server.Api;

/// <summary>A table as a file of comma-separated values.</summary>
internal static class CsvAnswer
{
    /// <summary>Whether the request wants one: format=csv, else an Accept header that names text/csv.</summary>
    /// <exception cref="QuestionException">The format is neither csv nor json.</exception>
    public static bool IsWanted(HttpRequest request, string? format) => FormValue.Text(format)?.ToLowerInvariant() switch
    {
        "csv" => true,
        "json" => false,
        null => request.GetTypedHeaders().Accept.Any(a => a.MediaType == MediaTypeNames.Text.Csv),
        _ => throw new QuestionException($"没有“{format}”这种格式（format），请用：json、csv。"),
    };

    /// <summary>What <paramref name="write"/> writes, with a byte order mark: without one Excel takes UTF-8 for an older encoding.</summary>
    public static IResult Of(string name, Action<TextWriter> write)
    {
        var file = new MemoryStream();
        using (var output = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true)) write(output);
        file.Position = 0;
        return Results.File(file, MediaTypeNames.Text.Csv + "; charset=utf-8", name);
    }
}
