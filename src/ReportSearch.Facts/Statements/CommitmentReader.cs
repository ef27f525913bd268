using ReportSearch.Text;

namespace ReportSearch.Facts.Statements;

/// <summary>Reads the promises of a paragraph.</summary>
public static class CommitmentReader
{
    /// <summary>
    /// The promises of <paramref name="text"/> in text order: every target, and every planned clause without a figure that
    /// pledges something. A paragraph that reviews promises nothing.
    /// </summary>
    public static IReadOnlyList<Commitment> Read(string text, StatementContext context)
    {
        var figures = StatementReader.Read(text, context).Where(statement => !Description.Is(text, statement)).ToList();
        var targets = figures.Where(statement => statement.Modality == Modality.Target)
            .Select(statement => OfTarget(text, statement, context.ReportYear));
        var pledges = ReadPledges(text, context)
            .Where(pledge => !figures.Any(figure => figure.Range.Overlaps(pledge.Range)));
        return [.. targets.Concat(pledges).OrderBy(commitment => commitment.Range.Start)];
    }

    private static Commitment OfTarget(string text, Statement target, int? reportYear)
    {
        var words = target.Range.Of(text).ToString();
        var category = target.Indicator?.Category ?? CommitmentCategory.Of(words);
        var deadline = Deadline.In(TextFolder.Fold(words).Text, reportYear);
        return new Commitment(
            IsShared(words) && target.Subject is [_, ..] subject && !subject.Contains('从', StringComparison.Ordinal) ? Alone(text, target) : words,
            target.Range, target.Indicator, target, deadline?.Year ?? target.Period?.To, deadline?.Month, category);
    }

    private static string Alone(string text, Statement target)
    {
        var change = target.Measure == Measure.Level ? "" : target.Quantity.Value < 0 ? "下降" : target.Quantity.BaseUnit == "%" ? "增长" : "增加";
        return $"{target.Subject}{change}{target.Quantity.Range.Of(text)}";
    }

    /// <summary>Whether several figures share the clause: each is told with its own subject.</summary>
    private static bool IsShared(string words) => words.Contains("分别", StringComparison.Ordinal);

    private static IEnumerable<Commitment> ReadPledges(string text, StatementContext context)
    {
        foreach (var clause in SpokenClause.In(text, context))
        {
            if (clause.Modality != Modality.Target || !Pledge.Is(clause.Folded)) continue;
            var words = clause.Range.Of(text).ToString();
            var deadline = Deadline.In(clause.Folded, context.ReportYear);
            yield return new Commitment(
                words, clause.Range, null, null, deadline?.Year ?? clause.Period?.To, deadline?.Month, CommitmentCategory.Of(words));
        }
    }
}
