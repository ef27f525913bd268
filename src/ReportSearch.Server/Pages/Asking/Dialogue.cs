using ReportSearch.Answers;
using ReportSearch.Server.Live;
using ReportSearch.Server.Markup;

namespace ReportSearch.Server.Pages.Asking;

/// <summary>What was asked before in a conversation, and how to go on.</summary>
internal static class Dialogue
{
    /// <summary>The earlier questions as links back; nothing at the beginning.</summary>
    public static Html Earlier(IReadOnlyList<KeyValuePair<int, Turn>> turns, string conversation) => Html.When(turns.Count > 0, $"""
        <nav class="earlier" aria-label="这段对话里先前的问题"><h2>先前的问题</h2><ol>{turns.Select(turn => Html.Of($"""
            <li><a data-swap href="{new AskAddress(turn.Value.Question.Asked, turn.Value.Without, conversation, turn.Key).ToString()}">{turn.Value.Question.Asked}</a></li>
            """))}</ol></nav>
        """);

    /// <summary>Questions that suggest themselves, and a box for one's own: the question numbered <paramref name="turn"/>.</summary>
    public static Html GoOn(Answer answer, string conversation, int turn) => Html.Of($"""
        <section class="goon" aria-labelledby="goon">
        <h2 id="goon">接着问</h2>
        {Html.When(answer.Next.Count > 0, $"""
            <ul class="next">{answer.Next.Select(question => Html.Of($"""
                <li><a data-swap href="{new AskAddress(question, [], conversation, turn).ToString()}">{question}</a></li>
                """))}</ul>
            """)}
        <form action="/ask" method="get" data-swap>
        <input type="hidden" name="conversation" value="{conversation}"><input type="hidden" name="turn" value="{turn}">
        <label for="follow">可以省略上文的地点、年份和指标</label>
        <div class="box"><input id="follow" name="q" type="search" maxlength="1000" required autocomplete="off" enterkeyhint="send" placeholder="例如：那上一年呢？">
        <button>追问</button></div>
        </form>
        </section>
        """);
}
