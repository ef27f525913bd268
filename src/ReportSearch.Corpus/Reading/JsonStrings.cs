using System.Globalization;
using System.Text;
using System.Text.Json;

using ReportSearch.Text;

namespace ReportSearch.Corpus.Reading;

/// <summary>Strings of a JSON row with the way back through their escapes.</summary>
internal static class JsonStrings
{
    /// <summary>
    /// The string of the outermost property <paramref name="name"/>, the last one where it stands twice; else empty.
    /// </summary>
    /// <param name="name">A property of the row's object.</param>
    /// <param name="row">A valid JSON object with its way back to the file.</param>
    public static MappedText ValueOf(string name, MappedText row)
    {
        var bytes = Encoding.UTF8.GetBytes(row.Text);
        var reader = new Utf8JsonReader(bytes);
        var found = default(CharRange);
        while (reader.Read())
        {
            var isNamed = reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals(name);
            if (!isNamed || !reader.Read() || reader.TokenType != JsonTokenType.String) continue;
            var start = Encoding.UTF8.GetCharCount(bytes.AsSpan(0, (int)reader.TokenStartIndex + 1));
            found = new CharRange(start, Encoding.UTF8.GetCharCount(reader.ValueSpan));
        }
        return Unescaped(row.Slice(found));
    }

    private static MappedText Unescaped(MappedText raw)
    {
        var builder = new MappedTextBuilder();
        for (var at = 0; at < raw.Text.Length;)
        {
            var (unit, length) = UnitAt(raw.Text, at);
            builder.Append(unit, raw.SourceOffsets[at]);
            at += length;
        }
        return builder.Build();
    }

    private static (char Unit, int Length) UnitAt(string raw, int at) => raw[at] != '\\' ? (raw[at], 1) : raw[at + 1] switch
    {
        'n' => ('\n', 2),
        'r' => ('\r', 2),
        't' => ('\t', 2),
        'b' => ('\b', 2),
        'f' => ('\f', 2),
        'u' => ((char)ushort.Parse(raw.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture), 6),
        var other => (other, 2),
    };
}
