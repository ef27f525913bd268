using ReportSearch.Answers.Questions;

namespace ReportSearch.Answers;

/// <summary>A question as a user puts it.</summary>
/// <param name="Question">The words; 1 to 1000 characters.</param>
public sealed record AskRequest(string Question)
{
    /// <summary>Parts of what was understood that the user took out, by <see cref="ReadPart.Id"/>.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>The question of the turn before, as understood: what a follow-up leaves unsaid is taken from it. Null at the beginning.</summary>
    public Question? Before { get; init; }
}
