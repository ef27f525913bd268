using ReportSearch.Answers.Commitments;
using ReportSearch.Tests.Index;

namespace ReportSearch.Tests.Answers;

public sealed class PledgeEvidenceTests : IDisposable
{
    private readonly SmallCorpus corpus = new();

    [Theory]
    [InlineData("建成云溪医院。", "云溪医院建成投用。", CommitmentStatus.Kept)]
    [InlineData("建成云溪医院。", "云溪医院主体封顶。", CommitmentStatus.KeptInPart)]
    [InlineData("建成云溪医院。", "云溪医院加快建设。", CommitmentStatus.InProgress)]
    [InlineData("建成云溪医院。", "云溪医院尚未开工。", CommitmentStatus.InProgress)]
    [InlineData("建成云溪医院。", "竹泉医院建成投用。", CommitmentStatus.NoLaterReport)]
    [InlineData("建成云溪医院。", "设立云溪医院发展基金会。", CommitmentStatus.InProgress)]
    [InlineData("开工建设青竹湖大桥。", "青竹湖大桥开工建设。", CommitmentStatus.Kept)]
    [InlineData("开工建设青竹湖大桥。", "青竹湖大桥建成通车。", CommitmentStatus.Kept)]
    [InlineData("推动竹溪港区一期投产。", "竹溪港区二期建成投产。", CommitmentStatus.NoLaterReport)]
    [InlineData("出台青竹湖保护条例。", "《青竹湖保护条例》颁布施行。", CommitmentStatus.Kept)]
    [InlineData("出台青竹湖保护条例。", "青竹湖保护成效明显。", CommitmentStatus.NoLaterReport)]
    [InlineData("争创国家竹编名城称号。", "成功创建国家竹编名城。", CommitmentStatus.Kept)]
    [InlineData("推动云竹电子、石桥医药等企业上市。", "云竹电子、石桥医药先后上市。", CommitmentStatus.Kept)]
    [InlineData("推动云竹电子、石桥医药等企业上市。", "云竹电子成功上市。", CommitmentStatus.KeptInPart)]
    public void A_pledge_is_held_against_what_the_review_says_of_its_things(string pledge, string review, CommitmentStatus status) =>
        Assert.Equal(status, Followed(pledge, review, "继续做好各项工作。").Status);

    [Fact]
    public void A_plan_told_again_is_progress_at_best()
    {
        var row = Followed("建成云溪医院。", "各项工作有序开展。", "年底前建成云溪医院。");
        Assert.Equal(CommitmentStatus.InProgress, row.Status);
        Assert.Equal("年底前建成云溪医院", Assert.Single(row.Evidence).Citation.Quote);
    }

    [Fact]
    public void Each_later_report_tells_its_own_verdict_in_time_order()
    {
        Write("襄阳市", 2033, "云溪医院建成投用。", "继续做好各项工作。");
        var row = Followed("建成云溪医院。", "云溪医院加快建设。", "继续做好各项工作。");
        Assert.Equal([CommitmentStatus.InProgress, CommitmentStatus.Kept], row.Evidence.Select(later => later.Status));
        Assert.Equal(CommitmentStatus.Kept, row.Status);
    }

    public void Dispose() => corpus.Dispose();

    private CommitmentRow Followed(string pledge, string review, string plan)
    {
        Write("襄阳市", 2031, "各项工作有序开展。", pledge);
        Write("襄阳市", 2032, review, plan);
        using var index = corpus.Open();
        return new CommitmentLedger(index).Rows(new CommitmentQuery("襄阳", 2031)).First();
    }

    private void Write(string place, int year, string review, string plan) => corpus.Write($"{year}.md", $"""
        ---
        title: {place}{year}年政府工作报告
        place: {place}
        year: {year}
        kind: 政府工作报告
        ---

        # {place}{year}年政府工作报告

        ## 一、{year - 1}年工作回顾

        {review}

        ## 二、{year}年工作安排

        {plan}

        """);
}
