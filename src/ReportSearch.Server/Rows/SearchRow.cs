using System.Text.Json;
using System.Text.Json.Serialization;
using ReportSearch.Answers.Evidence;

namespace ReportSearch.Server.Rows;

/// <summary>What a search found, as printed by the command line and sent by the API.</summary>
/// <param name="Id">The question's id in a batch, as it was written there; absent elsewhere.</param>
/// <param name="Hits">Best first.</param>
/// <param name="ElapsedMs">How long the search took, in milliseconds.</param>
public sealed record SearchRow(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] JsonElement? Id,
    IReadOnlyList<HitRow> Hits,
    double ElapsedMs)
{
    /// <summary>What a reader should know of how it came about, in Chinese; absent mostly.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Note { get; init; }

    /// <summary>The words with a slip of the keyboard mended, where one was found; absent elsewhere.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DidYouMean { get; init; }

    /// <summary>
    /// Limits in the words that no report meets and that were left out (2064年, “三个致力”); absent where there are none.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Unmet { get; init; }

    /// <summary>The row of <paramref name="result"/>.</summary>
    public static SearchRow Of(SearchResult result, TimeSpan elapsed, JsonElement? id = null) =>
        new(id, [.. result.Hits.Select(HitRow.Of)], RowTime.Milliseconds(elapsed))
        {
            DidYouMean = result.DidYouMean,
            Unmet = result.Unmet.Count == 0 ? null : result.Unmet,
        };
}
