using System.Text.RegularExpressions;
using ReportSearch.Text;

namespace ReportSearch.Facts.Statements;

/// <summary>What headings tell of the figures below them.</summary>
/// <param name="Modality">Whether they are planned or reached; null where the headings do not tell.</param>
/// <param name="Period">Their time; null where the headings do not tell.</param>
internal readonly partial record struct Stage(Modality? Modality, Period? Period)
{
    /// <summary>
    /// Reads the headings of <paramref name="context"/>: the outermost that tells counts, unless one below names a time
    /// of its own (“十五”期间的主要情况 in a chapter on the next plan).
    /// </summary>
    public static Stage Of(StatementContext context, TimeReader reader)
    {
        Stage stage = default;
        foreach (var heading in context.Headings)
        {
            var told = ReadHeading(TextFolder.Fold(heading).Text, context.ReportYear, reader);
            if (told.Modality is null || stage.Modality is not null && told.Period is null) continue;
            stage = told;
        }
        return stage;
    }

    private static Stage ReadHeading(string heading, int? reportYear, TimeReader reader)
    {
        bool past = Past().IsMatch(heading), future = Future().IsMatch(heading);
        var isPlan = future && !past;
        var times = reader.Read(heading, null, isPlan).ConvertAll(time => time.Period).FindAll(period => period is not null);
        var period = times.Count == 0 ? null : new Period(times.Min(time => time!.From), times.Max(time => time!.To));
        if (past && future) return default;
        if (past && reportYear >= TimeReader.FirstSpringReport && period?.From < reportYear && period?.To >= reportYear)
            period = period with { To = reportYear.Value - 1 };
        if (period is not null && reportYear is { } now && (period.To < now || period.From > now))
            return new Stage(period.To < now ? Facts.Modality.Result : Facts.Modality.Target, period);
        return past || future ? new Stage(past ? Facts.Modality.Result : Facts.Modality.Target, period)
            : period is null || reportYear is null ? default
            : new Stage(Facts.Modality.Target, period);
    }

    [GeneratedRegex("回顾|总结|过去|成就|成绩|年来|历程|所做的工作|工作情况|执行情况|主要情况|形势|胜利|进展|决算")]
    private static partial Regex Past();

    [GeneratedRegex("安排|任务|重点|目标|打算|部署|要求|建议|展望|前景|思路|今后|预算|规划|预期|而奋斗|而努力")]
    private static partial Regex Future();
}
