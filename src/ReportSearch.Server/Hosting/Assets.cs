using System.Reflection;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace ReportSearch.Server.Hosting;

/// <summary>The style sheet, the script and the icon: they ship inside the assembly.</summary>
internal static class Assets
{
    private const string Folder = "/assets";

    private static readonly (string Name, string ContentType)[] All =
    [
        ("desk.css", "text/css; charset=utf-8"),
        ("desk.js", "text/javascript; charset=utf-8"),
        ("icon.svg", "image/svg+xml"),
    ];

    /// <summary>Whether <paramref name="path"/> is in the folder of assets.</summary>
    public static bool Serves(PathString path) => path.StartsWithSegments(Folder, StringComparison.Ordinal);

    /// <summary>
    /// Serves each with a strong ETag: a browser asks again, and is told 304 unless the program changed.
    /// </summary>
    public static void MapAssets(this WebApplication app)
    {
        foreach (var (name, contentType) in All)
        {
            var bytes = Read(name);
            var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}\"");
            app.MapGet($"{Folder}/{name}", () => Results.Bytes(bytes, contentType, entityTag: tag)).ExcludeFromDescription();
        }
    }

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The asset '{name}' is not in the assembly: see the project file.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
