using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReportSearch.Answers.Packs;

/// <summary>
/// A pack as a file: UTF-8 JSON in one exact form (members in the order of <see cref="EvidencePack"/>, two spaces of indentation, \n behind
/// each line), so that no character of it can be changed unseen, white space included.
/// </summary>
public static class PackFile
{
    /// <summary>Larger files are no packs.</summary>
    public const int LargestBytes = 16 << 20;

    private const int MostQuotes = 2000;
    private const int LongestText = 100_000;

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(EvidencePack pack) => [.. JsonSerializer.SerializeToUtf8Bytes(pack, PackJson.Readable.EvidencePack), (byte)'\n'];

    /// <summary>The pack in a file.</summary>
    /// <exception cref="PackException">The file is too large, no pack, in another form, or its checksum denies it.</exception>
    public static EvidencePack Read(ReadOnlySpan<byte> file)
    {
        if (file.Length > LargestBytes) throw new PackException($"it has {file.Length} bytes, a pack has at most {LargestBytes}", "Name the file that was saved with --pack.");
        var pack = Parse(file);
        if (FlawIn(pack) is { } flaw) throw new PackException(flaw, "Save the answer again.");
        if (!file.SequenceEqual(Write(pack))) throw new PackException("it is not in the exact form that packs are written in", "It was changed since it was saved: save the answer again.");
        if (Seal(pack).Checksum != pack.Checksum) throw new PackException("its checksum is not that of its contents", "It was changed since it was saved: save the answer again.");
        return pack;
    }

    /// <summary>The pack with its checksum.</summary>
    internal static EvidencePack Seal(EvidencePack pack) =>
        pack with { Checksum = Convert.ToHexStringLower(SHA256.HashData(Write(pack with { Checksum = "" }))) };

    private static EvidencePack Parse(ReadOnlySpan<byte> file)
    {
        try
        {
            return JsonSerializer.Deserialize(file, PackJson.Readable.EvidencePack) ?? throw new JsonException();
        }
        catch (JsonException error)
        {
            throw new PackException($"it is no evidence pack at line {error.LineNumber + 1}", "Name the file that was saved with --pack, as it was saved.");
        }
    }

    /// <summary>What makes the pack no pack; null where nothing does. Ranges and sizes are held to it before they are used.</summary>
    private static string? FlawIn(EvidencePack pack) => pack switch
    {
        { Format: not EvidencePack.CurrentFormat } => $"its format is '{pack.Format}', this program reads '{EvidencePack.CurrentFormat}'",
        _ when HasGap(pack) => "a list of it holds null",
        _ when pack.Quotes.Count > MostQuotes || pack.Sources.Count > MostQuotes => $"it has more than {MostQuotes} quotes or sources",
        _ when pack.Answer.Length > LongestText || pack.Details.Length > LongestText => $"its answer is longer than {LongestText} characters",
        _ when pack.Quotes.Any(quote => !IsWhole(quote)) => "the range of a quote leaves its passage",
        _ when pack.Table is { } table && table.Rows.Any(row => row.Count != table.Columns.Count) => "a row of its table has not as many cells as there are columns",
        _ => null,
    };

    /// <summary>Whether null stands in a list, which the types cannot forbid.</summary>
    private static bool HasGap(EvidencePack pack) =>
        pack.Quotes.Any(q => q is null || q.Section.Any(heading => heading is null)) || pack.Sources.Any(s => s is null)
        || pack.Table is { } table && (table.Columns.Any(c => c is null) || table.Rows.Any(row => row is null || row.Any(cell => cell is null)));

    private static bool IsWhole(PackQuote quote) =>
        quote.PassageStart >= 0 && quote.Start >= 0 && quote.Start <= quote.End && quote.End <= quote.Text.Length
        && quote.Text.Length <= LongestText;
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(EvidencePack))]
internal sealed partial class PackJson : JsonSerializerContext
{
    /// <summary>Chinese as it is, a member a line.</summary>
    public static PackJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    });
}
