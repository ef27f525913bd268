using ReportSearch.Answers;
using ReportSearch.Answers.Questions;

namespace ReportSearch.Server.Requests;

/// <summary>A question as a form or a program sends it.</summary>
/// <param name="Question">1 to 1000 characters.</param>
/// <param name="Without">Parts of what was understood to leave out, by id (place:商丘市).</param>
/// <param name="Conversation">The conversation it goes on with, as an earlier answer named it.</param>
/// <param name="Turn">Its place there, from 1, to ask anew; without it, it comes last.</param>
internal sealed record QuestionRequest(string? Question, IReadOnlyList<string?>? Without = null, string? Conversation = null, int? Turn = null)
{
    private const int MostParts = 20;
    private const int LongestPart = 100;
    private const int LongestConversation = 64;
    private const int LastTurn = 100_000;

    /// <summary>The fields of a form, where one left empty was not given.</summary>
    /// <exception cref="QuestionException">The turn is no number.</exception>
    public static QuestionRequest OfForm(string? question, IReadOnlyList<string?>? without, string? conversation, string? turn) =>
        new(FormValue.Text(question), without, FormValue.Text(conversation), FormValue.Number(turn));

    /// <summary>What is asked, by itself.</summary>
    /// <exception cref="QuestionException">It cannot be worked with.</exception>
    public AskRequest Read()
    {
        if (Conversation?.Length > LongestConversation) throw new QuestionException($"conversation 最长 {LongestConversation} 个字符。");
        if (Turn is < 1 or > LastTurn) throw new QuestionException($"turn 须为 1 至 {LastTurn}。");
        if (Turn > 1 && Conversation is null) throw new QuestionException("给出 turn 须同时给出 conversation。");
        var without = FormValue.Texts(Without);
        if (without.Count > MostParts) throw new QuestionException($"without 最多 {MostParts} 项，给出了 {without.Count} 项。");
        if (without.Any(part => part.Length > LongestPart)) throw new QuestionException($"without 的每一项最长 {LongestPart} 个字符。");
        return new AskRequest(Question ?? "") { Without = without };
    }
}
