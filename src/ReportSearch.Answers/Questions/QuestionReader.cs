using ReportSearch.Answers.Conversations;
using ReportSearch.Corpus.Places;
using ReportSearch.Index;
using ReportSearch.Text;
using ReportSearch.Text.Words;

namespace ReportSearch.Answers.Questions;

/// <summary>
/// Reads a question in plain words: which places and years it names, what it asks about, and what sort of answer it
/// wants.
/// </summary>
/// <param name="reports">The reports that 今年 and 去年 are understood against.</param>
/// <param name="analyzer">Knows words, which are no misspelt places.</param>
public sealed class QuestionReader(IReadOnlyList<ReportGroup> reports, Analyzer analyzer)
{
    /// <summary>Questions longer than this are refused.</summary>
    public const int LongestQuestion = 1000;

    private readonly PlaceReader placeReader = new(reports, analyzer);

    /// <summary>Reads one question by itself.</summary>
    /// <exception cref="QuestionException">It is empty, holds no letter, or is longer than
    /// <see cref="LongestQuestion"/> characters.</exception>
    public Question Read(string text) => Read(new AskRequest(text));

    /// <summary>Reads one question, with what was said before it and without what the user took out.</summary>
    /// <exception cref="QuestionException">As for a question by itself; or a part to leave out is none of its.</exception>
    public Question Read(AskRequest request)
    {
        var text = request.Question;
        if (text.Length > LongestQuestion)
            throw new QuestionException($"问题有 {text.Length} 个字符，最多 {LongestQuestion} 个。请缩短后再问。");
        if (!TextFolder.Fold(text).Text.Any(char.IsLetterOrDigit)) throw new QuestionException("问题是空的。请写下要问的内容。");
        if (request.Before is { } before)
        {
            var asked = FollowUpWords.InFull(text, before);
            var said = ReadingOf(asked, before);
            if (new FollowUp(asked, before, said).Completed() is { Length: <= LongestQuestion } full)
            {
                var reading = ReadingOf(full, null);
                return reading.Only(full, text, TakenOut.Left(KeptParts.Of(reading, said), request.Without));
            }
        }
        var alone = ReadingOf(text, null);
        return alone.Only(text, text, TakenOut.Left(alone.Parts, request.Without));
    }

    /// <summary>
    /// What <paramref name="text"/> says. 去年 is the year before the newest report's or, in a follow-up, before the year of the question
    /// before it; 今年 is always the newest report's.
    /// </summary>
    private Reading ReadingOf(string text, Question? before)
    {
        var folded = TextFolder.Fold(text).Text;
        var places = placeReader.Read(folded);
        var newest = Newest(places.Places.Count == 0 && before is not null ? before.Places : [.. places.Places.Select(p => p.Place)]);
        var now = before is { Years: [.., var last] } && !folded.Contains("今年", StringComparison.Ordinal) ? last : newest;
        return new Reading(folded, places, newest, YearReader.Read(places.Blank(folded), now));
    }

    /// <summary>
    /// The newest year of a report of one of <paramref name="places"/>, or of any report where none is named.
    /// </summary>
    private int? Newest(IReadOnlyList<Place> places) => reports
        .Where(r => places.Count == 0 || places.Any(place => r.Place?.IsAmong(place) == true))
        .Max(r => r.Year);
}
