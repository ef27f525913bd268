using ReportSearch.Answers.Questions;

namespace ReportSearch.Server.Rows;

/// <summary>One thing that was understood of a question.</summary>
/// <param name="Id">What to send in `without` to take it out: place:商丘市.</param>
/// <param name="Kind">place, year, indicator, modality or kind.</param>
/// <param name="Value">What it stands for, in full.</param>
/// <param name="Origin">said, inferred (worked out from the words and the reports), or kept (of the question before).</param>
/// <param name="Text">For a reader, in Chinese: 地点 商丘市（推断）.</param>
public sealed record PartRow(string Id, string Kind, string Value, string Origin, string Text)
{
    /// <summary>The row of <paramref name="part"/>.</summary>
    public static PartRow Of(ReadPart part) => new(
        part.Id, RowWord.Of(part.Kind), part.Value, RowWord.Of(part.Origin),
        $"{PartWord.Name(part)} {PartWord.Value(part)}{(PartWord.Origin(part) is { } origin ? $"（{origin}）" : "")}");
}
