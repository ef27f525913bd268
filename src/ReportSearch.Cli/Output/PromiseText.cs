using ReportSearch.Server.Rows;

namespace ReportSearch.Cli.Output;

/// <summary>Promises for a reader, each with what later reports say of it.</summary>
internal static class PromiseText
{
    public static void Write(TextWriter output, IEnumerable<PromiseRow> rows)
    {
        var any = false;
        foreach (var row in rows)
        {
            any = true;
            output.WriteLine($"【{row.Status}】{row.Place ?? "地区不详"} {row.Year?.ToString() ?? "年份不详"}：{row.Text}  [{row.Promise.Source}]");
            foreach (var evidence in row.Evidence) output.WriteLine($"    {evidence.Year?.ToString() ?? "年份不详"}：{evidence.Quote}  [{evidence.Source}]");
        }
        if (!any) output.WriteLine("报告中没有这样的承诺。");
    }
}
