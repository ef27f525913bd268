using ReportSearch.Server.Rows;

namespace ReportSearch.Cli.Output;

/// <summary>An answer for a reader, its citations below.</summary>
internal static class AnswerText
{
    public static void Write(TextWriter output, AskRow row)
    {
        if (row.DidYouMean is { } meant) output.WriteLine($"您是不是要找：{meant}");
        output.WriteLine(row.Answer);
        if (row.Citations.Count > 0) output.WriteLine();
        foreach (var (number, citation) in row.Citations.Index())
        {
            output.WriteLine($"[{number + 1}] {citation.Title}{(citation.Section.Length > 0 ? $" · {citation.Section}" : "")}");
            output.WriteLine($"    “{citation.Quote}”");
            output.WriteLine($"    [{citation.Source} 段落 {citation.Paragraph}]");
        }
        if (row.Details.Length > 0) output.WriteLine($"\n{row.Details}");
    }
}
