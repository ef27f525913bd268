using System.Globalization;

namespace ReportSearch.Cli.Output;

/// <summary>Comma-separated values as in RFC 4180, lines ended by LF.</summary>
internal static class Csv
{
    /// <summary>Writes one record; null is an empty field.</summary>
    public static void WriteRecord(TextWriter output, params IReadOnlyList<object?> fields) =>
        output.Write(string.Join(',', fields.Select(Field)) + "\n");

    private static string Field(object? value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return text.AsSpan().ContainsAny("\",\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
