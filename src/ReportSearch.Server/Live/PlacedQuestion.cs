using ReportSearch.Answers;
using ReportSearch.Answers.Questions;
using ReportSearch.Server.Requests;

namespace ReportSearch.Server.Live;

/// <summary>A question at its place in a conversation.</summary>
internal sealed class PlacedQuestion
{
    private const string Forgotten = "这段对话已经过期或不存在，以下按单独的问题回答；可以在新的对话里继续追问。";

    private readonly Conversations conversations;
    private Conversation? conversation;

    private PlacedQuestion(Conversations conversations, AskRequest request, Conversation? conversation, int turn, string? note) =>
        (this.conversations, Request, this.conversation, Turn, Note) = (conversations, request, conversation, turn, note);

    /// <summary>What to answer.</summary>
    public AskRequest Request { get; }

    /// <summary>Its number in the conversation, from 1.</summary>
    public int Turn { get; }

    /// <summary>Tells that the conversation asked for is not there; null where it is, or none was asked for.</summary>
    public string? Note { get; }

    /// <summary>The questions before it, in order.</summary>
    public IReadOnlyList<KeyValuePair<int, Turn>> Earlier => conversation?.Before(Turn) ?? [];

    /// <summary>The question that was sent, after those before it.</summary>
    /// <exception cref="QuestionException">What was sent cannot be worked with.</exception>
    public static PlacedQuestion Of(QuestionRequest sent, Conversations conversations)
    {
        var request = sent.Read();
        var found = sent.Conversation is { } id ? conversations.Find(id) : null;
        var turn = sent.Turn ?? found?.Next ?? 1;
        var before = found?.At(turn - 1);
        var isLost = sent.Conversation is not null && (found is null ? sent.Turn != 1 : turn > 1 && before is null);
        return isLost
            ? new PlacedQuestion(conversations, request, null, 1, Forgotten)
            : new PlacedQuestion(conversations, request with { Before = before?.Question }, found, turn, null);
    }

    /// <summary>Keeps how the question was understood for the next one.</summary>
    /// <returns>The id of the conversation, which begins here where there was none.</returns>
    public string Keep(Question understood)
    {
        conversation ??= conversations.Begin();
        conversation.Keep(Turn, new Turn(understood, Request.Without));
        return conversation.Id;
    }
}
