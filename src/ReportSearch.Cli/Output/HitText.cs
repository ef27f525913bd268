using ReportSearch.Server.Rows;

namespace ReportSearch.Cli.Output;

/// <summary>Hits for a reader, numbered.</summary>
internal static class HitText
{
    public static void Write(TextWriter output, SearchRow row)
    {
        if (row.DidYouMean is { } meant) output.WriteLine($"您是不是要找：{meant}");
        if (row.Unmet is { } unmet) output.WriteLine($"没有相符的报告：{string.Join('、', unmet)}。以下结果不受此限。");
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
