using ReportSearch.Answers.Commitments;
using ReportSearch.Answers.Questions;
using ReportSearch.Index.Reviews;

namespace ReportSearch.Server.Requests;

/// <summary>A decision about a promise as a form or a program sends it.</summary>
/// <param name="Status">已完成, 部分完成, 未完成, 推进中 or 暂无后续证据.</param>
/// <param name="Note">Why; a correction needs it.</param>
/// <param name="By">Who decides.</param>
/// <param name="Withdraw">Takes the decision before back; there is no status then.</param>
internal sealed record ReviewRequest(string? Status, string? Note, string? By, bool Withdraw = false)
{
    /// <summary>The decision, fit for the journal.</summary>
    /// <exception cref="QuestionException">It lacks something.</exception>
    public Review Decide(CommitmentRow row)
    {
        CommitmentStatus? status = Withdraw ? null : FormValue.Status(Status) ?? throw new QuestionException("请选择状态（status）。");
        if (Withdraw && row.Review is null) throw new QuestionException("这项承诺没有可以撤回的复核。");
        var review = row.Decide(status, Note ?? "", By ?? "", DateTimeOffset.UtcNow);
        return review.Flaw() is { } flaw ? throw new QuestionException(Told(flaw)) : review;
    }

    private static string Told(ReviewFlaw flaw) => flaw switch
    {
        ReviewFlaw.NoName => "请填写复核人（by）。",
        ReviewFlaw.LongName => $"复核人（by）不能超过 {Review.LongestName} 字。",
        ReviewFlaw.LongNote => $"说明（note）不能超过 {Review.LongestNote} 字。",
        ReviewFlaw.NoReason => "更正自动判断的状态，须在说明（note）中写明理由。",
        _ => "说明（note）或复核人（by）中有不可见的控制字符，请删去。",
    };
}
