using System.Buffers;
using System.Globalization;

namespace ReportSearch.Server.Rows;

/// <summary>
/// Comma-separated values as in RFC 4180, lines ended by LF. Text that a spreadsheet would take for a formula begins
/// with '.
/// </summary>
public static class Csv
{
    /// <summary>What a formula begins with; under a Chinese locale spreadsheets take the wide signs too.</summary>
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@＝＋－＠\t\r\n");

    /// <summary>Writes one record; null is an empty field.</summary>
    public static void WriteRecord(TextWriter output, params IReadOnlyList<object?> fields) =>
        output.Write(string.Join(',', fields.Select(Field)) + "\n");

    private static string Field(object? value)
    {
        var text = value is string words ? NoFormula(words) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return text.AsSpan().ContainsAny("\",\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    /// <summary>A sign alone, such as the comparator =, computes nothing and stays.</summary>
    private static string NoFormula(string text) => text.Length > 1 && FormulaStarts.Contains(text[0]) ? $"'{text}" : text;
}
