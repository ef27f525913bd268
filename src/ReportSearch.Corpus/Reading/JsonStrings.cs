using System.Globalization;
using System.Text;
using System.Text.Json;

using ReportSearch.Text;

namespace ReportSearch.Corpus.Reading;

/// <summary>Strings of a JSON row with the way back through their escapes.</summary>
internal static class JsonStrings
{
    /// <summary>
    /// The string or number of the outermost property <paramref name="name"/>, the last one where it stands twice; null
    /// where there is none, or the row is no JSON.
    /// </summary>
    public static string? Find(string name, ReadOnlySpan<byte> row)
    {
        try
        {
            string? found = null;
            var reader = new Utf8JsonReader(row);
            while (reader.Read())
            {
                if (!IsProperty(name, ref reader) || !reader.Read()) continue;
                if (reader.TokenType == JsonTokenType.String) found = reader.GetString();
                else if (reader.TokenType == JsonTokenType.Number) found = Encoding.UTF8.GetString(reader.ValueSpan);
            }
            return found;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>
    /// The string of the outermost property <paramref name="name"/>, the last one where it stands twice; else empty.
    /// </summary>
    /// <param name="name">A property of the row's object.</param>
    /// <param name="row">A valid JSON object.</param>
    /// <param name="start">Where it begins in the file.</param>
    public static MappedText ValueOf(string name, string row, int start)
    {
        var bytes = Encoding.UTF8.GetBytes(row);
        var reader = new Utf8JsonReader(bytes);
        var found = default(CharRange);
        while (reader.Read())
        {
            if (!IsProperty(name, ref reader) || !reader.Read() || reader.TokenType != JsonTokenType.String) continue;
            var at = Encoding.UTF8.GetCharCount(bytes.AsSpan(0, (int)reader.TokenStartIndex + 1));
            found = new CharRange(at, Encoding.UTF8.GetCharCount(reader.ValueSpan));
        }
        var raw = found.Of(row);
        if (!raw.Contains('\\')) return MappedText.Same(raw.ToString(), start + found.Start);
        var builder = new MappedTextBuilder();
        for (var at = 0; at < raw.Length;)
        {
            var (unit, length) = UnitAt(raw, at);
            builder.Append(unit, start + found.Start + at);
            at += length;
        }
        return builder.Build();
    }

    private static bool IsProperty(string name, ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals(name);

    private static (char Unit, int Length) UnitAt(ReadOnlySpan<char> raw, int at) => raw[at] != '\\' ? (raw[at], 1) : raw[at + 1] switch
    {
        'n' => ('\n', 2),
        'r' => ('\r', 2),
        't' => ('\t', 2),
        'b' => ('\b', 2),
        'f' => ('\f', 2),
        'u' => ((char)ushort.Parse(raw.Slice(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture), 6),
        var other => (other, 2),
    };
}
