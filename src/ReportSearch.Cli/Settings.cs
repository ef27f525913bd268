using System.Text.Json;
using System.Text.Json.Serialization;
using ReportSearch.Server;

namespace ReportSearch.Cli;

/// <summary>What appsettings.json sets for the command line; command options go before it.</summary>
/// <param name="Corpus">The folder of reports.</param>
/// <param name="Index">The folder of the index.</param>
/// <param name="MaxFileBytes">Larger files are skipped; of a .jsonl file it limits a row.</param>
/// <param name="Urls">Where `serve` listens.</param>
internal sealed record Settings(string Corpus, string Index, long MaxFileBytes, string Urls)
{
    private const string FileName = "appsettings.json";
    private const double DefaultMegabytes = 64;

    /// <summary>
    /// Reads the file in <paramref name="folder"/>, else beside the program, else takes the defaults.
    /// </summary>
    /// <exception cref="InvalidDataException">The file is no such JSON.</exception>
    public static Settings Read(string folder, string programFolder)
    {
        var path = new[] { folder, programFolder }.Select(f => Path.Combine(f, FileName)).FirstOrDefault(File.Exists);
        var file = path is null ? null : Parse(path);
        return new Settings(
            file?.Corpus?.Folder ?? "corpus",
            file?.Index?.Folder ?? "index",
            (long)((file?.Corpus?.MaxFileMegabytes ?? DefaultMegabytes) * (1 << 20)),
            file?.Server?.Urls ?? ServerOptions.DefaultUrls);
    }

    private static SettingsFile? Parse(string path)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), SettingsJson.Default.SettingsFile);
        }
        catch (JsonException e)
        {
            throw new InvalidDataException(
                $"'{path}' is not right at line {e.LineNumber + 1}. Correct it, or delete it to use the defaults.", e);
        }
    }
}

/// <summary>The part of appsettings.json that the command line reads.</summary>
internal sealed record SettingsFile(CorpusSection? Corpus, IndexSection? Index, ServerSection? Server);

/// <summary>Corpus: which folder, and how large a file may be.</summary>
internal sealed record CorpusSection(string? Folder, double? MaxFileMegabytes);

/// <summary>Index: which folder.</summary>
internal sealed record IndexSection(string? Folder);

/// <summary>Server: the addresses, joined by ';'.</summary>
internal sealed record ServerSection(string? Urls);

[JsonSourceGenerationOptions(ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true)]
[JsonSerializable(typeof(SettingsFile))]
internal sealed partial class SettingsJson : JsonSerializerContext;
