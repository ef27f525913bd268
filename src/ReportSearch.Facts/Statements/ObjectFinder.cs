using ReportSearch.Text;

namespace ReportSearch.Facts.Statements;

/// <summary>Cuts the thing counted out of the words behind a figure: 17家医院, 50万亩高标准农田.</summary>
internal sealed class ObjectFinder(string text, SentenceIndicators indicators, SentenceWords words)
{
    private const int Longest = 30;

    /// <summary>
    /// The words of the object that begins at <paramref name="start"/>, right behind a figure; null where there is none.
    /// </summary>
    /// <param name="start">Where it would begin.</param>
    /// <param name="limit">Where the next figure begins, or the sentence ends.</param>
    public CharRange? At(int start, int limit)
    {
        if (start >= limit || BeginsElse(start, limit)) return null;
        if (!char.IsLetter(text[start]) && text[start] is not ('“' or '"')) return null;
        var stop = HardBreak(start, limit);
        var isList = stop == limit && limit < text.Length;   // 5家医院和30所学校: another figure ends the item
        var (end, item) = (start, -1);
        for (var depth = 0; end < stop && end - start < Longest; end++)
        {
            if (text[end] is '(' or '“') depth++;
            else if (text[end] is ')' or '”') depth--;
            else if (depth == 0 && text[end] == '、')
            {
                if (item < 0) item = end;
                if (!GoesOn(start, end, stop, isList)) break;
            }
            else if (depth == 0 && Ends(start, end, stop, isList)) break;
        }
        if (end - start >= Longest && item >= 0) end = item;
        if (end > start && text[end - 1] == '中' && words.IsBoundary(end - 1)) end--;
        return end - start > 1 && SubjectWords.Steps.AtEnd(text, start, end) is null ? CharRange.Between(start, end) : null;
    }

    /// <summary>What people counted do or get: 为5万人办理签证 tells of no thing, but of this.</summary>
    public CharRange? Activity(int start, int limit)
    {
        var end = HardBreak(start, limit);
        var comma = text.IndexOf('、', start, end - start);
        if (comma >= 0) end = comma;
        return end - start > 2 && char.IsLetter(text[start]) && SubjectWords.NoActivity.AtStart(text, start, end) is null
            ? CharRange.Between(start, end) : null;
    }

    private int HardBreak(int start, int limit)
    {
        var at = start;
        while (at < limit && (text[at] == '、' || !SubjectFinder.IsBreak(text[at]))) at++;
        return at;
    }

    /// <summary>
    /// Whether the object goes on behind a 、: after a word or so (省、市定重点项目), after a quotation, or where the clause
    /// counts nothing else and does nothing else.
    /// </summary>
    private bool GoesOn(int start, int end, int stop, bool isList)
    {
        if (end + 1 >= stop) return false;
        if (end - start < 3 || text[end - 1] == '”' && text[end + 1] == '“') return true;
        return !isList && indicators.Of(start, end) is null
            && SubjectWords.Doing.AtStart(text, end + 1, stop) is null
            && SubjectWords.Light.AtStart(text, end + 1, stop) is null
            && SubjectWords.NotObject.AtStart(text, end + 1, stop) is null;
    }

    /// <summary>Whether the words behind the figure are no object; a character that begins a longer word (就业) tells nothing.</summary>
    private bool BeginsElse(int start, int limit) =>
        SubjectWords.NotObject.AtStart(text, start, limit) is { } word && (word.Length > 1 || words.IsBoundary(start + 1));

    /// <summary>Whether the counted object ends before <paramref name="end"/>.</summary>
    private bool Ends(int start, int end, int stop, bool isList)
    {
        if (end < start + 2) return false;
        if (SubjectWords.ObjectEnds.AtStart(text, end, stop) is { } word)
            return (word.Length > 1 || words.IsBoundary(end) && words.IsBoundary(end + 1)) && indicators.Of(start, end + 2) is null;
        return isList && SubjectWords.Joins.AtStart(text, end, stop) is not null && words.IsBoundary(end);
    }
}
