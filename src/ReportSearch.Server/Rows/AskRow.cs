using System.Text.Json;
using System.Text.Json.Serialization;
using ReportSearch.Answers;
using ReportSearch.Server.Pages;

namespace ReportSearch.Server.Rows;

/// <summary>
/// An answer, as printed by the command line and sent by the API. Members after the time are absent where they have
/// nothing to say.
/// </summary>
/// <param name="Id">The question's id in a batch, as it was written there; absent elsewhere.</param>
/// <param name="Answer">The short answer alone; [1] [2] mark citations. In a refusal: what is missing and what is there
/// instead.</param>
/// <param name="Refused">Whether the reports do not tell.</param>
/// <param name="Kind">What sort of answer was wanted: value, comparison, trend, ranking, list, description, entity,
/// commitment, yesNo.</param>
/// <param name="Citations">The marker [1] is the first of them.</param>
/// <param name="Details">More of the evidence; empty where the short answer says all.</param>
/// <param name="ElapsedMs">How long answering took, in milliseconds.</param>
public sealed record AskRow(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] JsonElement? Id,
    string Answer, bool Refused, string Kind, IReadOnlyList<CitationRow> Citations, string Details, double ElapsedMs)
{
    /// <summary>How likely the answer is right, 0 to 1; of a refusal, how likely the reports do not tell.</summary>
    public double Confidence { get; init; }

    /// <summary>How the question was read.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<PartRow>? Understood { get; init; }

    /// <summary>Figures side by side.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TableRows? Table { get; init; }

    /// <summary>The address, on this server, of the page that draws the figures.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Chart { get; init; }

    /// <summary>Which reports speak of it, where the question is of many.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CoverageRow? Coverage { get; init; }

    /// <summary>What was not let through for want of support, with the reason, in Chinese.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Withheld { get; init; }

    /// <summary>Questions to go on with, each of which has an answer.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Next { get; init; }

    /// <summary>Names the conversation: sent with the next question, what that leaves unsaid is taken from this one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Conversation { get; init; }

    /// <summary>The question's place in its conversation, from 1.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Turn { get; init; }

    /// <summary>What a reader should know of how it came about, in Chinese; absent mostly.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Note { get; init; }

    /// <summary>The question with a slip of the keyboard mended, where one was found.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DidYouMean { get; init; }

    /// <summary>The row of <paramref name="answer"/>.</summary>
    public static AskRow Of(Answer answer, TimeSpan elapsed, JsonElement? id = null) => new(
        id, answer.Text, answer.Refused, RowWord.Of(answer.Question.Kind),
        [.. answer.Citations.Select(CitationRow.Of)], answer.Details, RowTime.Milliseconds(elapsed))
    {
        Confidence = Math.Round(answer.Confidence, 2),
        Understood = OrNone([.. answer.Question.Parts.Select(PartRow.Of)]),
        Table = answer.Table is { } table ? TableRows.Of(table) : null,
        Chart = answer.Chart is { } chart ? Links.Chart(chart) : null,
        Coverage = answer.Coverage is { } coverage ? CoverageRow.Of(coverage) : null,
        Withheld = OrNone(answer.Withheld),
        Next = OrNone(answer.Next),
        DidYouMean = answer.DidYouMean,
    };

    private static IReadOnlyList<T>? OrNone<T>(IReadOnlyList<T> members) => members.Count == 0 ? null : members;
}
