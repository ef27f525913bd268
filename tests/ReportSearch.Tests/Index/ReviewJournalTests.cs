using ReportSearch.Index.Reviews;

namespace ReportSearch.Tests.Index;

public sealed class ReviewJournalTests : IDisposable
{
    private const string Promise = "绿岛市-2030-政府工作报告~0123456789ab~aa";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("reportsearch-reviews-");

    private string Journal => Path.Combine(folder.FullName, "kept", "reviews.jsonl");

    [Fact]
    public void Nothing_is_made_before_the_first_decision()
    {
        Assert.Empty(new ReviewJournal(Journal).Read().Reports);
        Assert.False(Directory.Exists(Path.GetDirectoryName(Journal)));
    }

    [Fact]
    public void The_newest_decision_stands_last_and_all_of_them_are_kept()
    {
        var journal = new ReviewJournal(Journal);
        journal.Append(Decided("已完成", "见验收公告"));
        Assert.Equal("已完成", Assert.Single(journal.Read().Of(Promise)).Status);
        journal.Append(Decided("部分完成", "二期\n尚未开工"));
        journal.Append(Decided(null, ""));

        var kept = new ReviewJournal(Journal).Read();

        Assert.Equal(["已完成", "部分完成", null], kept.Of(Promise).Select(r => r.Status));
        Assert.Equal("二期\n尚未开工", kept.Of(Promise)[1].Note);
        Assert.Equal(Decided(null, ""), kept.Of(Promise)[2]);
        Assert.Equal(3, File.ReadAllLines(Journal).Length);
    }

    [Fact]
    public void A_decision_is_a_line_that_a_person_can_read()
    {
        new ReviewJournal(Journal).Append(Decided("已完成", "见“验收公告”"));

        Assert.Equal(
            $$"""{"id":"{{Promise}}","status":"已完成","note":"见“验收公告”","by":"李敏","at":"2030-03-05T08:00:00+00:00","words":"建成绿道","automatic":"推进中"}""" + "\n",
            File.ReadAllText(Journal));
    }

    [Fact]
    public void What_another_process_has_written_is_seen()
    {
        var (mine, theirs) = (new ReviewJournal(Journal), new ReviewJournal(Journal));
        mine.Append(Decided("已完成", "甲"));
        Assert.Single(theirs.Read().Of(Promise));
        theirs.Append(Decided("未完成", "乙"));
        Assert.Equal(2, mine.Read().Of(Promise).Count);
    }

    [Fact]
    public void Two_writers_at_once_write_whole_lines()
    {
        Parallel.For(0, 2, writer =>
        {
            var journal = new ReviewJournal(Journal);
            for (var i = 0; i < 40; i++) journal.Append(Decided("已完成", $"{writer}-{i}-" + new string('长', 500)));
        });

        var kept = new ReviewJournal(Journal).Read();

        Assert.Empty(kept.DamagedLines);
        Assert.Equal(80, kept.Of(Promise).Select(r => r.Note).Distinct().Count());
    }

    [Fact]
    public void Wherever_a_power_cut_tears_the_last_line_the_others_stay_and_the_next_one_is_whole()
    {
        new ReviewJournal(Journal).Append(Decided("已完成", "甲"));
        var whole = File.ReadAllBytes(Journal);
        for (var cut = whole.Length + 1; cut < whole.Length * 2; cut++)
        {
            File.WriteAllBytes(Journal, [.. whole, .. whole.AsSpan(0, cut - whole.Length)]);
            var journal = new ReviewJournal(Journal);
            var before = journal.Read();
            journal.Append(Decided("未完成", "乙"));
            var after = journal.Read();

            var isWhole = cut == whole.Length * 2 - 1;   // only its end is missing
            Assert.Equal(isWhole ? [] : [2], before.DamagedLines);
            Assert.Equal(isWhole ? [] : [2], after.DamagedLines);
            Assert.Equal(before.Of(Promise).Count + 1, after.Of(Promise).Count);
            Assert.Equal("乙", after.Of(Promise)[^1].Note);
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("\0\0\0")]
    [InlineData("""{"id":null,"status":null,"note":"","by":"","at":"2030-03-05T08:00:00Z","words":"","automatic":""}""")]
    public void A_line_that_is_no_decision_is_told_by_its_number(string line)
    {
        new ReviewJournal(Journal).Append(Decided("已完成", "甲"));
        File.AppendAllText(Journal, line + "\n");
        new ReviewJournal(Journal).Append(Decided("已完成", "乙"));

        var kept = new ReviewJournal(Journal).Read();

        Assert.Equal([2], kept.DamagedLines);
        Assert.Equal(["甲", "乙"], kept.Of(Promise).Select(r => r.Note));
    }

    [Theory]
    [InlineData("", "理由", ReviewFlaw.NoName)]
    [InlineData("李敏", "", ReviewFlaw.NoReason)]
    [InlineData("李敏\n", "理由", ReviewFlaw.ControlCharacter)]
    [InlineData("李敏", "\u001b[2J", ReviewFlaw.ControlCharacter)]
    [InlineData("李敏", "\u202e由理", ReviewFlaw.ControlCharacter)]
    [InlineData("李敏", "半个\ud83d", ReviewFlaw.ControlCharacter)]
    public void A_decision_with_a_flaw_is_refused_and_nothing_is_written(string by, string note, ReviewFlaw flaw)
    {
        var review = Decided("已完成", note) with { By = by };

        Assert.Equal(flaw, review.Flaw());
        Assert.Throws<ArgumentException>(() => new ReviewJournal(Journal).Append(review));
        Assert.False(File.Exists(Journal));
    }

    [Fact]
    public void Name_and_note_have_their_greatest_lengths()
    {
        var (name, note) = (new string('名', Review.LongestName), new string('由', Review.LongestNote));
        Assert.Null((Decided("已完成", note) with { By = name }).Flaw());
        Assert.Equal(ReviewFlaw.LongNote, Decided("已完成", note + "由").Flaw());
        Assert.Equal(ReviewFlaw.LongName, (Decided("已完成", note) with { By = name + "名" }).Flaw());
    }

    [Fact]
    public void A_journal_that_cannot_be_written_says_where_it_is_and_what_to_do()
    {
        Directory.CreateDirectory(Journal);

        var error = Assert.Throws<ReviewJournalException>(() => new ReviewJournal(Journal).Append(Decided("已完成", "甲")));

        Assert.Contains(Journal, error.Message, StringComparison.Ordinal);
        Assert.Contains("Reviews:File", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_status_is_confirmed_without_a_reason() => Assert.Null(Decided("推进中", "").Flaw());

    [Fact]
    public void Promises_decided_about_are_found_by_their_report()
    {
        const string next = "绿岛市-2031-政府工作报告";
        var journal = new ReviewJournal(Journal);
        foreach (var id in new[] { Promise, Promise + "b", next + "~0123456789ab~aa", Promise })
            journal.Append(Decided("已完成", "甲") with { Id = id });

        Assert.Equal([Promise, Promise + "b"], journal.Read().InReport("绿岛市-2030-政府工作报告"));
        Assert.Equal([next + "~0123456789ab~aa"], journal.Read().InReport(next));
        Assert.Empty(journal.Read().InReport("绿岛市-2032-政府工作报告"));
    }

    [Fact]
    public void The_journal_stands_beside_the_index_and_a_rebuild_leaves_it()
    {
        using var corpus = SmallCorpus.OfThreeReports();
        corpus.Open().Dispose();
        var journal = new ReviewJournal(ReviewJournal.FileBeside(corpus.IndexPath));
        journal.Append(Decided("已完成", "甲"));

        Directory.Delete(corpus.IndexPath, recursive: true);
        corpus.Open().Dispose();

        Assert.Single(journal.Read().Of(Promise));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static Review Decided(string? status, string note) => new(
        Promise, status, note, "李敏", new DateTimeOffset(2030, 3, 5, 8, 0, 0, TimeSpan.Zero), "建成绿道", "推进中");
}
