using ReportSearch.Answers.Questions;
using ReportSearch.Server;
using ReportSearch.Server.Live;
using ReportSearch.Server.Requests;

namespace ReportSearch.Tests.Server.Live;

public sealed class ConversationsTests
{
    private readonly Clock clock = new();
    private readonly Conversations conversations;

    public ConversationsTests() => conversations = new Conversations(
        new ServerOptions("nowhere") { MostConversations = 2, ConversationIdle = TimeSpan.FromMinutes(10) }, clock);

    [Fact]
    public void A_question_is_read_after_the_one_before_it()
    {
        var id = Asked("绿岛粮食产量").Keep(Understood("绿岛粮食产量"));
        var second = Asked("红岛呢", id);

        Assert.Equal(2, second.Turn);
        Assert.Equal("绿岛粮食产量", second.Request.Before?.Text);
        Assert.Null(second.Note);
    }

    [Fact]
    public void The_same_question_at_the_same_place_is_read_after_the_same_one_however_often()
    {
        var id = Asked("绿岛粮食产量").Keep(Understood("绿岛粮食产量"));
        foreach (var _ in Enumerable.Range(0, 3))
        {
            var again = Asked("红岛呢", id, turn: 2);
            Assert.Equal("绿岛粮食产量", again.Request.Before?.Text);
            again.Keep(Understood("红岛呢"));
        }

        Assert.Equal(3, Asked("蓝岛呢", id).Turn);
    }

    [Fact]
    public void Another_question_at_an_earlier_place_forgets_what_came_after_it()
    {
        var id = Asked("一").Keep(Understood("一"));
        Asked("二", id).Keep(Understood("二"));
        Asked("三", id).Keep(Understood("三"));
        Asked("另一个二", id, turn: 2).Keep(Understood("另一个二"));

        var next = Asked("四", id);

        Assert.Equal(3, next.Turn);
        Assert.Equal(["一", "另一个二"], next.Earlier.Select(turn => turn.Value.Question.Text));
    }

    [Fact]
    public void A_part_taken_out_makes_it_another_question()
    {
        var id = Asked("一").Keep(Understood("一"));
        Asked("二", id).Keep(Understood("二"));
        Asked("一", id, turn: 1, without: "place:绿岛市").Keep(Understood("一"));

        Assert.Equal(2, Asked("三", id).Turn);
    }

    [Fact]
    public void After_its_idle_time_a_conversation_is_forgotten_and_use_keeps_it()
    {
        var id = Asked("一").Keep(Understood("一"));
        clock.Now += TimeSpan.FromMinutes(9);
        Assert.NotNull(conversations.Find(id));
        clock.Now += TimeSpan.FromMinutes(9);
        Assert.NotNull(conversations.Find(id));
        clock.Now += TimeSpan.FromMinutes(11);

        var lost = Asked("二", id);

        Assert.Null(lost.Request.Before);
        Assert.NotNull(lost.Note);
        Assert.NotEqual(id, lost.Keep(Understood("二")));
    }

    [Fact]
    public void Twenty_questions_are_kept_and_older_ones_forgotten()
    {
        var id = Asked("1").Keep(Understood("1"));
        for (var n = 2; n <= 30; n++) Asked($"{n}", id).Keep(Understood($"{n}"));

        Assert.Equal(Enumerable.Range(11, 20), Asked("31", id).Earlier.Select(turn => turn.Key));
        Assert.NotNull(Asked("2", id, turn: 2).Note);
    }

    [Fact]
    public void Many_threads_never_keep_more_than_the_limit()
    {
        var ids = new System.Collections.Concurrent.ConcurrentBag<string>();
        Parallel.For(0, 500, n => ids.Add(Asked($"{n}").Keep(Understood($"{n}"))));

        Assert.Equal(500, ids.Distinct().Count());
        Assert.Equal(2, ids.Count(id => conversations.Find(id) is not null));
    }

    private PlacedQuestion Asked(string question, string? id = null, int? turn = null, params string[] without) =>
        PlacedQuestion.Of(new QuestionRequest(question, without, id, turn), conversations);

    private static Question Understood(string text) =>
        new(text, QuestionKind.Value, [], [], QuestionTime.Spoken, [], null, text) { Words = text };

    private sealed class Clock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
