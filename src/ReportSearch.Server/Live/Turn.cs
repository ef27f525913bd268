using ReportSearch.Answers.Questions;

namespace ReportSearch.Server.Live;

/// <summary>One question of a conversation.</summary>
/// <param name="Question">As understood.</param>
/// <param name="Without">The parts that the user took out, by id.</param>
internal sealed record Turn(Question Question, IReadOnlyList<string> Without)
{
    /// <summary>Whether the same was asked in the same way.</summary>
    public bool Repeats(Turn other) =>
        Question.Asked == other.Question.Asked && Without.SequenceEqual(other.Without, StringComparer.Ordinal);
}
