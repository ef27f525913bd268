using System.Text.RegularExpressions;

namespace ReportSearch.Answers.Questions;

/// <summary>Takes the phrases of asking out of a question: what remains is what it asks about.</summary>
internal static partial class SubjectReader
{
    /// <summary>What a folded question asks about; all of it, where that is less than two characters.</summary>
    public static string Read(string folded)
    {
        var subject = Left(folded);
        return subject.Length >= 2 ? subject : folded;
    }

    /// <summary>What a question about a promise asks about: without the words that ask what came of it.</summary>
    public static string OfPromise(string subject) =>
        Spaces().Replace(Outcome().Replace(subject, " "), " ").Trim() is { Length: >= 2 } thing ? thing : subject;

    /// <summary>What is left of a folded question without phrases of asking; may be empty.</summary>
    public static string Left(string folded) => Spaces().Replace(Asking().Replace(folded, " "), " ").Trim();

    /// <summary>A folded question with blanks in place of phrases of asking and of time.</summary>
    public static string Mask(string folded)
    {
        var masked = folded.ToCharArray();
        foreach (var phrase in Asking().EnumerateMatches(folded)) masked.AsSpan(phrase.Index, phrase.Length).Fill(' ');
        foreach (var phrase in YearReader.Phrases(folded)) masked.AsSpan(phrase.Index, phrase.Length).Fill(' ');
        foreach (ref var character in masked.AsSpan())
            if ("哪啥咋谁几吗呢".Contains(character, StringComparison.Ordinal)) character = ' ';
        return new string(masked);
    }

    [GeneratedRegex(
        "请问|我(?:想知道|问的是|想问)|帮我|告诉我|(?:省|市|县|区|国务院|政府)?(?:的)?(?:政府)?工作.告(?:里|中|说的?|提出的?|把)?|(?:那份|这些|两份|三份)?报告(?:里|中|说的?|提出的?)?" +
        "|是?多少(?=[^人亩套个家所项条处座部户公吨亿万斤千名种辆张次天度倍位只架艘株台件])|是?多少$|百分之(?:几|多少)|分别|各(?:是|要|定|有|个)?|怎么样|怎么|怎样|如何|为什么|为何" +
        "|哪一?[年天月]|哪个[省市县区]|谁|哪些|哪几[个条家座项种]?|哪[个家位座片艘条一所]|什么|是不是|是否|有没有|有啥|都有|列一下|列出来|至少|到底|是指|指的?是|讲了|说了|一样吗|对比一下|走势|趋势|逐年" +
        "|提出的?|定(?:在|了|为|得|的)|准备(?!金)|打算|(?<!五年)计划|预期|目标值?|力争|情况|实际(?!使用|利用|到位)|具体|现在|目前|一共|总共|后来|最后|随后|做到了?(?:没有|吗)?|完成(?:得|了没有|了吗|情况)" +
        @"|\b(?:what|how many|how much|which|was|were|is|are|the|of|in|its?|for|to|does|do|did|have|has|and|plan|target(?:ed)?|government work report)\b|'s|[,?!:;。、“”""()《》]|—|-|吗|呢|的|了|第几")]
    private static partial Regex Asking();

    [GeneratedRegex("完成|兑现|落实|做到|办[成好]|说要|说过|实现|达成|达到|进展|结果|承诺|目标|原定|年底|年初|到位|接下来|最终|随即|没有|得上|接住|说法|一致|一样|^有没有|没$|说得?$|之后")]
    private static partial Regex Outcome();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
