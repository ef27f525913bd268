using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ReportSearch.Cli.Output;

/// <summary>Rows as JSON, one a line.</summary>
internal static class RowWriting
{
    public static void WriteRow<T>(this TextWriter output, T row, JsonTypeInfo<T> json) =>
        output.WriteLine(JsonSerializer.Serialize(row, json));

    public static void WriteRows<T>(this TextWriter output, IEnumerable<T> rows, JsonTypeInfo<T> json)
    {
        foreach (var row in rows) output.WriteRow(row, json);
    }
}
