using System.Text.Json;
using ReportSearch.Embeddings;
using ReportSearch.Embeddings.Remote;

namespace ReportSearch.Cli;

/// <summary>What appsettings.json says of embeddings: nothing, or where a model is asked for them.</summary>
internal static class EmbeddingSettings
{
    /// <summary>The environment variable that holds the key: it is in no file, and is told nowhere.</summary>
    public const string KeyVariable = "REPORTSEARCH_EMBEDDINGS_KEY";

    private const string Section = "Embeddings";

    /// <summary>The embedder of the settings; null where they name no endpoint.</summary>
    /// <param name="setting">A setting of the section; null where it is not there.</param>
    /// <exception cref="InvalidDataException">A setting is missing or out of its range.</exception>
    public static ITextEmbedder? EmbedderOf(Func<string, JsonElement?> setting)
    {
        if (setting("Endpoint")?.GetString() is not { Length: > 0 } address) return null;
        var endpoint = Endpoint(address, setting("AllowPlainHttp")?.GetBoolean() ?? false);
        var name = setting("Model")?.GetString() is { Length: > 0 } given
            ? given
            : throw Wrong("Model", "must be the model's name as the endpoint calls it, for example \"bge-m3\"");
        var model = new RemoteModel(name, Number(setting, "Dimension", null, 1, 16_384));
        var key = Environment.GetEnvironmentVariable(KeyVariable)?.Trim();
        return new RemoteEmbedder(
            new OpenAiEmbeddings(endpoint, name, string.IsNullOrEmpty(key) ? null : key),
            model with
            {
                QueryPrefix = setting("QueryPrefix")?.GetString() ?? "",
                PassagePrefix = setting("PassagePrefix")?.GetString() ?? "",
                BatchSize = Number(setting, "BatchSize", model.BatchSize, 1, 2048),
                Timeout = TimeSpan.FromSeconds(Number(setting, "TimeoutSeconds", (int)model.Timeout.TotalSeconds, 1, 600)),
            });
    }

    private static Uri Endpoint(string address, bool allowPlainHttp)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")
            || uri.UserInfo.Length + uri.Query.Length + uri.Fragment.Length > 0)
            throw Wrong(
                "Endpoint",
                $"must be the base of an API, for example http://localhost:11434/v1; a key belongs into {KeyVariable}");
        if (uri.Scheme == "http" && !uri.IsLoopback && !allowPlainHttp)
            throw Wrong("Endpoint", $"would send questions, texts and key readable by others to {uri.Host}: "
                + $"take https, or set {Section}:AllowPlainHttp to true where the network is your own");
        return uri;
    }

    private static int Number(Func<string, JsonElement?> setting, string name, int? standard, int least, int most)
    {
        var given = setting(name) is { } value && value.TryGetInt32(out var number) ? number : standard;
        if (given is { } n && n >= least && n <= most) return n;
        var meaning = standard is null ? ": how many numbers a vector of the model has" : "";
        throw Wrong(name, $"must be a whole number from {least} to {most}{meaning}");
    }

    private static InvalidDataException Wrong(string name, string finding) =>
        new($"{Section}:{name} in appsettings.json {finding}. "
            + $"Correct it, or empty {Section}:Endpoint to use the vectors that ship.");
}
