using ReportSearch.Server.Rows;

namespace ReportSearch.Cli.Output;

/// <summary>Hits for a reader, numbered.</summary>
internal static class HitText
{
    public static void Write(TextWriter output, SearchRow row)
    {
        if (row.Hits.Count == 0) output.WriteLine("没有找到相关段落。");
        foreach (var (number, hit) in row.Hits.Index())
        {
            output.WriteLine($"{number + 1}. {hit.Title}{(hit.Section.Length > 0 ? $" · {hit.Section}" : "")}  （{hit.Score:0.000}）");
            output.WriteLine($"   {hit.Text.ReplaceLineEndings("\n   ")}");
            output.WriteLine($"   [{hit.Source} 段落 {hit.Paragraph}]");
            foreach (var also in hit.Also ?? []) output.WriteLine($"   亦见于：{also.Title} [{also.Source} 段落 {also.Paragraph}]");
        }
    }
}
