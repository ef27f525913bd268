using System.Text.Json;
using ReportSearch.Index.Indexing;
using ReportSearch.Index.Searching;
using ReportSearch.Server;
using ReportSearch.Text.Words;

namespace ReportSearch.Cli;

/// <summary>What appsettings.json sets for the command line; command options go before it.</summary>
/// <param name="Corpus">The folder of reports.</param>
/// <param name="Index">The folder of the index.</param>
/// <param name="MaxFileBytes">Larger files are skipped; of a .jsonl file it limits a row.</param>
/// <param name="Indexing">What the index is made and read with.</param>
/// <param name="Reviews">The journal of decisions about promises; null for the one beside the index.</param>
/// <param name="Urls">Where `serve` listens.</param>
/// <param name="Conversations">How many conversations `serve` keeps at once.</param>
/// <param name="ConversationIdle">How long it keeps one after its last question.</param>
internal sealed record Settings(
    string Corpus, string Index, long MaxFileBytes, IndexOptions Indexing, string? Reviews, string Urls, int Conversations, TimeSpan ConversationIdle)
{
    private const string FileName = "appsettings.json";
    private const double DefaultMegabytes = 64;

    /// <summary>
    /// Reads the file in <paramref name="folder"/>, else beside the program, else takes the defaults.
    /// </summary>
    /// <exception cref="InvalidDataException">The file is no such JSON, or a file that it names is not right.</exception>
    public static Settings Read(string folder, string programFolder)
    {
        var path = new[] { folder, programFolder }.Select(f => Path.Combine(f, FileName)).FirstOrDefault(File.Exists);
        if (path is null) return Of(default, folder);
        try
        {
            using var file = JsonDocument.Parse(
                File.ReadAllBytes(path),
                new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return Of(file.RootElement, folder);
        }
        catch (JsonException e)
        {
            throw new InvalidDataException(
                $"'{path}' is not right at line {e.LineNumber + 1}. Correct it, or delete it to use the defaults.", e);
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException)
        {
            throw new InvalidDataException(
                $"'{path}' holds a value of the wrong kind: {e.Message} Correct it, or delete it to use the defaults.", e);
        }
    }

    private static Settings Of(JsonElement file, string folder) => new(
        Value(file, "Corpus", "Folder")?.GetString() ?? "corpus",
        Value(file, "Index", "Folder")?.GetString() ?? "index",
        (long)((Value(file, "Corpus", "MaxFileMegabytes")?.GetDouble() ?? DefaultMegabytes) * (1 << 20)),
        IndexingOf(file, folder),
        Value(file, "Reviews", "File")?.GetString() is { Length: > 0 } reviews ? reviews : null,
        Value(file, "Server", "Urls")?.GetString() ?? ServerOptions.DefaultUrls,
        Within(1, 100_000, Value(file, "Server", "Conversations")?.GetInt32() ?? ServerOptions.DefaultConversations, "Server:Conversations"),
        TimeSpan.FromMinutes(Within(
            1, 7 * 24 * 60, Value(file, "Server", "ConversationMinutes")?.GetInt32() ?? ServerOptions.DefaultConversationMinutes, "Server:ConversationMinutes")));

    private static int Within(int least, int most, int value, string setting) => value >= least && value <= most
        ? value
        : throw new InvalidDataException($"{setting} must be {least} to {most} in {FileName}. Correct it, or delete it to use the default.");

    private static IndexOptions IndexingOf(JsonElement file, string folder)
    {
        var options = new IndexOptions
        {
            Dictionary = Value(file, "Index", "Dictionary")?.GetString() is { Length: > 0 } own
                ? UserWords.Read(Path.Combine(folder, own)) : WordList.Empty,
            Ranking = RankingOf(file),
        };
        if (Value(file, "Index", "Thesaurus")?.GetString() is { Length: > 0 } names)
            options = options with { Thesaurus = Thesaurus.Default.With(Path.Combine(folder, names)) };
        return EmbeddingSettings.EmbedderOf(name => Value(file, "Embeddings", name)) is { } embedder
            ? options with { Embedder = embedder }
            : options;
    }

    private static RankingOptions RankingOf(JsonElement file)
    {
        var standard = RankingOptions.Standard;
        var ranking = new RankingOptions(
            Value(file, "Index", "K1")?.GetSingle() ?? standard.K1, Value(file, "Index", "B")?.GetSingle() ?? standard.B);
        return ranking.AreInRange
            ? ranking
            : throw new InvalidDataException(
                $"Index:K1 must be 0 to 10 and Index:B 0 to 1 in {FileName}. Correct them, or delete them to use the defaults.");
    }

    /// <summary>A setting; null where it is not there.</summary>
    private static JsonElement? Value(JsonElement file, string section, string name) =>
        file.ValueKind != JsonValueKind.Undefined && file.TryGetProperty(section, out var settings)
            && settings.TryGetProperty(name, out var value)
            ? value
            : null;
}
