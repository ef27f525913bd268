using ReportSearch.Server.Rows;

namespace ReportSearch.Cli.Output;

/// <summary>An answer for a reader: figures, how the question was read, and citations below.</summary>
internal static class AnswerText
{
    public static void Write(TextWriter output, AskRow row)
    {
        if (row.Note is { } note) output.WriteLine(note);
        if (row.DidYouMean is { } meant) output.WriteLine($"您是不是要找：{meant}");
        output.WriteLine(row.Answer);
        if (row.Table is { } table) WriteTable(output, table);
        output.WriteLine();
        if (row.Understood is { } parts) output.WriteLine($"理解为：{string.Join("；", parts.Select(part => part.Text))}");
        output.WriteLine($"把握：{ConfidenceWord.Of(row.Confidence)}（{row.Confidence:0.00}）");
        if (row.Coverage is { } covered)
            output.WriteLine($"查了 {covered.Searched} 份报告：{covered.Speaking.Count} 份说到，{covered.Silent.Count} 份没有说到");
        foreach (var reason in row.Withheld ?? []) output.WriteLine($"没有通过核对，已略去：{reason}");
        if (row.Citations.Count > 0) output.WriteLine();
        foreach (var (number, citation) in row.Citations.Index())
        {
            output.WriteLine($"[{number + 1}] {citation.Title}{(citation.Section.Length > 0 ? $" · {citation.Section}" : "")}");
            output.WriteLine($"    “{citation.Quote}”");
            output.WriteLine($"    [{citation.Source} 段落 {citation.Paragraph}]");
        }
        if (row.Details.Length > 0) output.WriteLine($"\n{row.Details}");
        if (row.Next is { } next) output.WriteLine($"\n可以接着问：{string.Join(" ", next)}");
    }

    private static void WriteTable(TextWriter output, TableRows table)
    {
        output.WriteLine();
        WriteCells(output, table, table.Columns);
        foreach (var row in table.Rows) WriteCells(output, table, row.Select(Cell));
    }

    /// <summary>Columns as wide as their widest cell, the last one as it is.</summary>
    private static void WriteCells(TextWriter output, TableRows table, IEnumerable<string> cells)
    {
        var widths = table.Columns.Select((column, i) => table.Rows.Select(row => Width(Cell(row[i]))).Append(Width(column)).Max());
        output.WriteLine(string.Concat(cells.Zip(widths, (cell, width) => cell + new string(' ', width - Width(cell) + 2))).TrimEnd());
    }

    private static string Cell(CellRow cell) =>
        (cell.Text.Length == 0 ? "—" : cell.Text) + (cell.Citation is { } number ? $"[{number}]" : "");

    /// <summary>In columns of a terminal, where a Chinese character takes two.</summary>
    private static int Width(string text) => text.Sum(character => character < 0x1100 ? 1 : 2);
}
