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
            output.WriteLine($"【{row.Status}】{PlaceAndYear.Of(row.Place, row.Year)}：{row.Text}  [{row.Promise.Source}]");
            foreach (var evidence in row.Evidence)
                output.WriteLine($"    {PlaceAndYear.Of(evidence.Place, evidence.Year)}：{evidence.Quote}  [{evidence.Source}]");
        }
        if (!any) output.WriteLine("报告中没有这样的承诺。");
    }
}
