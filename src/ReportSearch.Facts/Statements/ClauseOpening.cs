using System.Text.RegularExpressions;
using ReportSearch.Corpus.Places;

namespace ReportSearch.Facts.Statements;

/// <summary>What opens a clause and belongs to no subject: time, mood, verbs of doing, and whose figure it is.</summary>
/// <param name="Length">How many characters it is long.</param>
/// <param name="IsAdding">Whether 新增 or the like was among its words.</param>
/// <param name="Owner">The place that the figure is of, where another than the report's own may be meant.</param>
internal readonly partial record struct ClauseOpening(int Length, bool IsAdding, string? Owner)
{
    /// <summary>
    /// Reads the opening of [<paramref name="start"/>..<paramref name="end"/>) of a folded sentence; it ends where an
    /// indicator is named whole.
    /// </summary>
    public static ClauseOpening Read(
        string text, int start, int end, SentenceIndicators indicators, SentenceWords words, Place? home)
    {
        var (at, isAdding, owner) = (start, false, (string?)null);
        while (at < end && indicators.Of(at, end) is null)
        {
            if (OpeningTime.LengthAt(text, at, end) is > 0 and var time) at += time;
            else if (text[at] == '(' && text.IndexOf(')', at, Math.Min(4, end - at)) is > 0 and var close) at = close + 1;
            else if (Ordinal().Match(text, at, end - at) is { Success: true } ordinal) at += ordinal.Length;
            else if (WordLength(text, at, end, words) is > 0 and var length)
            {
                isAdding |= SubjectWords.Added.AtStart(text, at, at + length) is not null;
                at += length;
            }
            else if (SubjectOwner.Read(text, at, end, indicators, home) is { } found)
            {
                owner = found.Place ?? owner;
                at += found.Length;
            }
            else if (Decided().Match(text, at, end - at) is { Success: true } decided) at += decided.Length;
            else if (!char.IsLetterOrDigit(text[at]) && text[at] is not ('“' or '(' or '"' or '《')) at++;
            else break;
        }
        return new ClauseOpening(at - start, isAdding, owner);
    }

    /// <summary>
    /// The length of the word at <paramref name="at"/> that opens the clause; 0 where the subject begins. A verb that a
    /// noun grows from (交付率, 完成额) is none, nor one that would leave a single character (并网), nor a character that
    /// begins a longer word (经济, 在校学生).
    /// </summary>
    private static int WordLength(string text, int at, int end, SentenceWords words)
    {
        var (light, doing) = (LengthIn(SubjectWords.Light, at), LengthIn(SubjectWords.Doing, at));
        if (doing > light && Relative().IsMatch(text, at + doing)) return 0;
        var length = Math.Max(light, doing);
        if (length == 1 && !words.IsBoundary(at + 1) && LengthIn(SubjectWords.Doing, at + 1) < 2) return 0;
        var rest = end - at - length;
        return rest == 1
            || rest > 1 && text[at + length] is ('率' or '额' or '量' or '值' or '数' or '者' or '期' or '力' or '度' or '性')
            || text.AsSpan(at + length, rest).StartsWith("强度", StringComparison.Ordinal)
            ? 0 : length;

        int LengthIn(WordEdges list, int start) => list.AtStart(text, start, end)?.Length ?? 0;
    }

    // 新增的固定资产 and 减少收入的农户 are things.
    [GeneratedRegex(@"\G(?:\w\w)?的")]
    private static partial Regex Relative();

    [GeneratedRegex(@"\G第?[一二三四五六七八九十]+(?:是(?:要)?|、|$)")]
    private static partial Regex Ordinal();

    // A plan's figure is of the thing planned: 年初确定的竹器产值, 把竹器产值提高到…, 省里提出今年竹器产值….
    [GeneratedRegex(@"\G[^,、“”]{0,12}?(?:(?:确定|提出|制定|规定|下达|预定|要求)的|把(?![握关手])|提出(?=[今明]年|到?[0-9]{4}年))(?=.{2})")]
    private static partial Regex Decided();
}
