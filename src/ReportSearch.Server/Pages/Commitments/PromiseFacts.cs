using System.Globalization;
using ReportSearch.Answers.Commitments;
using ReportSearch.Server.Markup;
using ReportSearch.Server.Rows;

namespace ReportSearch.Server.Pages.Commitments;

/// <summary>Who promised, where it stands, when it is due and what it is about, in a line.</summary>
internal static class PromiseFacts
{
    public static Html Of(CommitmentRow row) => Html.Of($"""
        <p class="where">{row.Place ?? "地点不详"} · <a href="{Links.Quote(row.Promise)}">{Year(row.Year)}{row.Promise.Passage.Report.Kind}原文</a> · 期限{(row.Commitment.Deadline is { } due ? Year(due) : "未写明")} · {CategoryWord.Of(row.Commitment.Category)}</p>
        """);

    /// <summary>For example 2024年; nothing where it is not known.</summary>
    public static string Year(int? year) => year is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known}年") : "";
}
