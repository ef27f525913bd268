using ReportSearch.Text;
using ReportSearch.Text.Sentences;

namespace ReportSearch.Facts.Statements;

/// <summary>Reads the promises of a paragraph.</summary>
public static class CommitmentReader
{
    private const int ShortestObject = 3;

    private static readonly WordEdges Pledges = new("""
        开工 开工建设 建成 建成投用 建成投产 完成 创建 争创 引进 招引 推进 新建 改造 改造提升 实施 启动
        启动建设 建设 打造 培育 落地 竣工 投用 投产 通车 推动 加快推进 加快建设 加快 出台 制定 设立 成立
        举办 开展 开通 争取 力争
        """);

    private static readonly WordEdges Moods = new("""
        力争 确保 争取 年内 年底前 全年 要 将 全面 加快 积极 持续 深入 扎实 统筹 有序 稳步 大力 着力 高标准
        高质量
        """);

    /// <summary>
    /// The promises of <paramref name="text"/> in text order: every target, and every planned clause that begins with a
    /// verb of doing and holds no figure. A paragraph that reviews promises nothing.
    /// </summary>
    public static IReadOnlyList<Commitment> Read(string text, StatementContext context)
    {
        var statements = StatementReader.Read(text, context);
        var targets = statements.Where(statement => statement.Modality == Modality.Target)
            .Select(statement => OfTarget(text, statement));
        var pledges = ReadPledges(text, context)
            .Where(pledge => !statements.Any(statement => statement.Range.Overlaps(pledge.Range)));
        return [.. targets.Concat(pledges).OrderBy(commitment => commitment.Range.Start)];
    }

    private static Commitment OfTarget(string text, Statement target)
    {
        var words = target.Range.Of(text).ToString();
        var category = target.Indicator?.Category ?? CommitmentCategory.Of(words);
        return new Commitment(words, target.Range, target.Indicator, target, target.Period?.To, category);
    }

    private static IEnumerable<Commitment> ReadPledges(string text, StatementContext context)
    {
        var tense = new Tense(context);
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            var folded = TextFolder.Fold(text.Substring(sentence.Start, sentence.Length));
            tense.Carry(folded.Text);
            foreach (var clause in Clauses(folded.Text))
            {
                if (!IsPledge(folded.Text, clause)) continue;
                var (modality, period) = tense.Of(folded.Text, clause.Start, clause.End);
                if (modality != Modality.Target) continue;
                var source = folded.ToSource(clause);
                var range = source with { Start = source.Start + sentence.Start };
                var words = range.Of(text).ToString();
                yield return new Commitment(words, range, null, null, period?.To, CommitmentCategory.Of(words));
            }
        }
    }

    /// <summary>The clauses between commas, end marks left out.</summary>
    private static IEnumerable<CharRange> Clauses(string text)
    {
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = start;
            while (end < text.Length && text[end] is not (',' or ';' or ':' or '。' or '!' or '?')) end++;
            yield return CharRange.Between(start, end);
        }
    }

    private static bool IsPledge(string text, CharRange clause)
    {
        var start = clause.Start;
        while (Moods.AtStart(text, start, clause.End) is { } mood
            && Pledges.AtStart(text, start, clause.End)?.Length is not > 2)
            start += mood.Length;
        return Pledges.AtStart(text, start, clause.End) is { } verb
            && clause.End - start - verb.Length >= ShortestObject;
    }
}
