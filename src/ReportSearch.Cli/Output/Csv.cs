using System.Globalization;

namespace ReportSearch.Cli.Output;

/// <summary>
/// Comma-separated values as in RFC 4180, lines ended by LF. Text that a spreadsheet would take for a formula begins
/// with '.
/// </summary>
internal static class Csv
{
    /// <summary>Writes one record; null is an empty field.</summary>
    public static void WriteRecord(TextWriter output, params IReadOnlyList<object?> fields) =>
        output.Write(string.Join(',', fields.Select(Field)) + "\n");

    private static string Field(object? value)
    {
        var text = value is string words ? NoFormula(words) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return text.AsSpan().ContainsAny("\",\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    /// <summary>A sign alone, such as the comparator =, computes nothing and stays.</summary>
    private static string NoFormula(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', _, ..] ? $"'{text}" : text;
}
