using System.Text.Json.Serialization;

namespace ReportSearch.Cli.Evaluation;

/// <summary>A question whose answer is known.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Question">The question.</param>
/// <param name="Type">The group it is counted in; descriptive and list questions may be answered at length.</param>
/// <param name="Answers">The slots of the answer, each with the strings that fill it; none where only finding is tested.</param>
/// <param name="Evidence">Where the reports tell.</param>
/// <param name="Unanswerable">Whether the right answer is a refusal.</param>
internal sealed record GoldQuestion(
    string Id, string Question, string Type, IReadOnlyList<IReadOnlyList<string>> Answers, IReadOnlyList<GoldEvidence> Evidence,
    bool Unanswerable = false)
{
    /// <summary>The group it is counted in.</summary>
    [JsonIgnore]
    public string Group => Unanswerable ? "unanswerable" : Type;

    /// <summary>Whether its answer may be long: a description or an enumeration.</summary>
    [JsonIgnore]
    public bool MayBeLong => Type is "descriptive" or "list";
}

/// <summary>A place in the reports that tells.</summary>
/// <param name="Doc">The report's file; empty where the quote tells by itself.</param>
/// <param name="Quote">The words.</param>
internal sealed record GoldEvidence(string Doc, string Quote)
{
    /// <summary>Whether the quote is a whole paragraph, of which a passage may be a piece.</summary>
    [JsonIgnore]
    public bool IsParagraph { get; init; }
}
