using System.Text.Json;
using System.Text.Json.Serialization;
using ReportSearch.Answers;

namespace ReportSearch.Server.Rows;

/// <summary>An answer, as printed by the command line and sent by the API.</summary>
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
    /// <summary>What a reader should know of how it came about, in Chinese; absent mostly.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Note { get; init; }

    /// <summary>The question with a slip of the keyboard mended, where one was found; absent elsewhere.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DidYouMean { get; init; }

    /// <summary>The row of <paramref name="answer"/>.</summary>
    public static AskRow Of(Answer answer, TimeSpan elapsed, JsonElement? id = null) => new(
        id, answer.Text, answer.Refused, RowWord.Of(answer.Question.Kind),
        [.. answer.Citations.Select(CitationRow.Of)], answer.Details, RowTime.Milliseconds(elapsed))
    {
        DidYouMean = answer.DidYouMean,
    };
}
