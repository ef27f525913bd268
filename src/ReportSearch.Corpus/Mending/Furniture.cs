using System.Text.RegularExpressions;

using ReportSearch.Text;

namespace ReportSearch.Corpus.Mending;

/// <summary>
/// What a page holds besides its text: page numbers, section names, jump lines, bylines, addresses, licence notices.
/// </summary>
internal static partial class Furniture
{
    /// <summary>The line without jump marks such as （下转3版）.</summary>
    public static MappedText WithoutJumps(MappedText line) => line.Without(Jump);

    /// <summary>Whether the line, cleaned, is no part of the text.</summary>
    public static bool Is(string line) =>
        line.Length == 0 || Mark.IsMatch(line) || (line.Length <= 40 && !Endings.IsFinished(line) && Byline.IsMatch(line));

    /// <summary>Whether the line begins the licence notice that an archive put below the text.</summary>
    public static bool BeginsNotice(string line) => Notice.IsMatch(line);

    [GeneratedRegex(@"[（(]\s*(?:紧接|下转|上接|转|接)第?\s*[A-Za-z]?[0-9０-９一二三四五六七八九十]{1,3}\s*版[^（）()]{0,8}[）)]")]
    private static partial Regex Jump { get; }

    [GeneratedRegex("""
        ^(?:
            [-—–·•\s]*[0-9０-９]{1,4}[-—–·•\s]*
          | 第?\s?[0-9０-９]+\s?[页頁]\s?(?:[，,/]?\s?[共/]\s?[0-9０-９]+\s?[页頁])?
          | [A-Z]?[0-9０-９]{1,3}\s?[|｜丨]\s?\S{1,8} | \S{1,8}\s?[|｜丨]\s?[A-Z]?[0-9０-９]{1,3}
          | (?:https?://|www\.)\S+
          | [#*_=~`|\-—–\s]+
          | false | Public\ domain
        )$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Mark { get; }

    [GeneratedRegex(@"^[（(]?(?:本报|新华社|责任编辑|责编|编辑[：:]|校对|来源\s?[：:]|记者\s|通讯员\s)|(?:\s摄|\s整理)$")]
    private static partial Regex Byline { get; }

    [GeneratedRegex(@"^(?:本作品是中华人民共和国的|本作品来自|本作品在中国大陆|注：中文维基文库|Public domain$)")]
    private static partial Regex Notice { get; }
}
