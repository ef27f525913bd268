using System.Globalization;

namespace ReportSearch.Server.Pages.Asking;

/// <summary>The address of a question's page, which holds all of its state but the words of the questions before it.</summary>
/// <param name="Question">The words.</param>
/// <param name="Without">The parts taken out, by id.</param>
/// <param name="Conversation">The conversation; null for a question that begins one.</param>
/// <param name="Turn">Its number there.</param>
internal sealed record AskAddress(string Question, IReadOnlyList<string> Without, string? Conversation, int Turn)
{
    /// <summary>The page.</summary>
    public override string ToString() => Links.Page("/ask", Fields);

    /// <summary>The answer as a file to keep.</summary>
    public string Pack => Links.Page("/ask/pack", Fields);

    private (string, string?)[] Fields =>
    [
        ("q", Question), .. Without.Select(part => ("without", (string?)part)), ("conversation", Conversation),
        ("turn", Conversation is null ? null : Turn.ToString(CultureInfo.InvariantCulture)),
    ];
}
