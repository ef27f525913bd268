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
            var review = row.Review is { } decided ? $"  （{decided.By}复核；自动判断：{row.Status}）" : "";
            output.WriteLine($"【{row.Review?.Status ?? row.Status}】{PlaceAndYear.Of(row.Place, row.Year)}：{row.Text}{review}  [{row.Promise.Source}]");
            output.WriteLine($"    编号 {row.Id}");
            foreach (var evidence in row.Evidence)
                output.WriteLine($"    {PlaceAndYear.Of(evidence.Place, evidence.Year)}：{evidence.Quote}  [{evidence.Source}]");
        }
        if (!any) output.WriteLine("报告中没有这样的承诺。");
    }
}
