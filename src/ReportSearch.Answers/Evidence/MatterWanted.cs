using System.Text.RegularExpressions;
using ReportSearch.Answers.Questions;
using ReportSearch.Facts;
using ReportSearch.Text;

namespace ReportSearch.Answers.Evidence;

/// <summary>What a question for a description is after.</summary>
/// <param name="Sort">The sort of sentence that answers.</param>
/// <param name="Modality">Whether it tells of what is planned or of what was done; null where the wording leaves both.</param>
/// <param name="Subject">What the question is about, without the words for the sort of answer: reports seldom say 措施 where they take
/// some.</param>
internal sealed partial record MatterWanted(MatterSort Sort, Modality? Modality, string Subject)
{
    /// <summary>Reads the wording of <paramref name="question"/>.</summary>
    public static MatterWanted Of(Question question)
    {
        var folded = TextFolder.Fold(question.Text).Text;
        var sort = Difficulties().IsMatch(folded) ? MatterSort.Difficulties : Reasons().IsMatch(folded) ? MatterSort.Reasons : MatterSort.Any;
        var modality = sort == MatterSort.Reasons ? null
            : sort == MatterSort.Difficulties || Done().IsMatch(folded) ? Facts.Modality.Result
            : question.Modality ?? (Demanded().IsMatch(folded) ? Facts.Modality.Target : null);
        return new MatterWanted(sort, modality, Spaces().Replace(SortWords().Replace(question.Subject, " "), " ").Trim());
    }

    /// <summary>What the search looks for: the subject, with the words by which difficulties are told.</summary>
    public string Words => Sort == MatterSort.Difficulties ? $"{Subject} 存在困难和问题 不足 短板 制约" : Subject;

    /// <summary>Whether a folded sentence is surely of the sort wanted.</summary>
    public bool Fits(string folded) => Sort != MatterSort.Difficulties || MetBy(folded) > 0.6;

    /// <summary>How far a folded sentence is built like those that answer, 0 to 1.</summary>
    public double MetBy(string folded) => Sort switch
    {
        MatterSort.Difficulties => Math.Min(1, Lack().Count(folded) / 3.0),
        MatterSort.Reasons => Cause().IsMatch(folded) ? 1 : 0,
        _ => 0,
    };

    [GeneratedRegex("困难|短板|难题|不足之处|难在|难点|薄弱环节|挑战|瓶颈|存在.{0,6}问题|哪些(?:.{0,6}的)?问题")]
    private static partial Regex Difficulties();

    [GeneratedRegex("为什么|为何|原因|怎么解释|如何解释|why ")]
    private static partial Regex Reasons();

    /// <summary>是怎么做的: of what is done; 做了哪些.</summary>
    [GeneratedRegex("是(?:怎么|如何|怎样|靠什么)[^,?]*的\\??$|[做办采推开出][取展台动]?了(?:哪些|什么|啥)|怎么做到")]
    private static partial Regex Done();

    [GeneratedRegex("要求|怎么做|怎么办|准备|打算|思路|部署|将(?:怎样|如何|怎么)|要(?:怎样|如何|怎么)")]
    private static partial Regex Demanded();

    [GeneratedRegex(
        "措施|做法|举措|办法|手段|(?<!总体|基本)工作|准备|方面|怎么做|(?<!总体|基本)要求|原因|解释|说明|困难|短板|难题|难在|难点|哪儿|挑战|瓶颈|问题"
        + "|不足|还?存在|面临|自己|省里|市里|成效|进展|[采推]取|[做办]|事情|之后|以来|(?:从|在|对|为|给|抓)(?= |$)")]
    private static partial Regex SortWords();

    /// <summary>The construction of a difficulty: what is still lacking, weak or too little.</summary>
    [GeneratedRegex(
        "(?:还|尚|仍|依然|仍然)(?:不|未|没|有|需|存在|较|面临)|不[够足强高大优稳畅快平实]|不充分|不平衡|不适应|不到位|薄弱|制约|短板|滞后|瓶颈|矛盾|差距|压力|(?:存在|遇到|面临)[^,。;]{0,12}(?:问题|困难|挑战)"
        + "|隐患|偏[低弱少慢重]|较[弱少低慢]|艰巨|有待|亟待|缺乏|缺口|依赖|艰辛")]
    private static partial Regex Lack();

    [GeneratedRegex("由于|因为|原因|因此|主要是|是因|导致|造成|影响|使得|情况下|之所以|根源")]
    private static partial Regex Cause();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

/// <summary>Which sort of sentence answers a question for a description.</summary>
internal enum MatterSort
{
    /// <summary>Any that tells of the matter.</summary>
    Any,

    /// <summary>One that tells what is lacking.</summary>
    Difficulties,

    /// <summary>One that tells why.</summary>
    Reasons,
}
