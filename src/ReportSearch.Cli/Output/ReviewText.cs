using System.Globalization;
using ReportSearch.Answers.Commitments;
using ReportSearch.Index.Reviews;

namespace ReportSearch.Cli.Output;

/// <summary>Decisions for a reader, oldest first, below the promise they are about.</summary>
internal static class ReviewText
{
    /// <param name="output">Where to.</param>
    /// <param name="row">The promise; null where the decisions have none, or several.</param>
    /// <param name="reviews">The decisions.</param>
    public static void Write(TextWriter output, CommitmentRow? row, IReadOnlyList<Review> reviews)
    {
        if (row is not null)
            output.WriteLine($"【{StatusWord.Of(row.Standing)}】{PlaceAndYear.Of(row.Place, row.Year)}：{row.Commitment.Text}  （自动判断：{StatusWord.Of(row.Status)}）");
        foreach (var review in reviews)
        {
            var at = review.At.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
            if (row is null) output.WriteLine($"{review.Id}  {review.Words}");
            output.WriteLine($"    {at}Z  {review.By}：{review.Status ?? "撤回"}（当时自动判断：{review.Automatic}）  {review.Note.Replace("\n", "\n        ", StringComparison.Ordinal)}");
        }
        if (reviews.Count == 0) output.WriteLine(row is null ? "没有找不到原承诺的复核。" : "    还没有人复核。");
    }
}
