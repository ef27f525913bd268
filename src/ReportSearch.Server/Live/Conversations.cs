using System.Security.Cryptography;

namespace ReportSearch.Server.Live;

/// <summary>
/// The conversations under way, in memory alone: so many at most, the one longest unused goes first, and none stays
/// longer than its idle time. Safe for many threads.
/// </summary>
internal sealed class Conversations(ServerOptions options, TimeProvider clock)
{
    private const int IdBytes = 16;

    private readonly Lock changing = new();
    private readonly LinkedList<(Conversation Conversation, long LastUse)> byUse = [];   // the longest unused first
    private readonly Dictionary<string, LinkedListNode<(Conversation Conversation, long LastUse)>> byId = new(StringComparer.Ordinal);

    /// <summary>A new one.</summary>
    public Conversation Begin()
    {
        var begun = new Conversation(RandomNumberGenerator.GetHexString(2 * IdBytes, lowercase: true));
        lock (changing)
        {
            Forget();
            while (byUse.Count > 0 && byUse.Count >= options.MostConversations) Remove(byUse.First!);
            byId.Add(begun.Id, byUse.AddLast((begun, clock.GetTimestamp())));
        }
        return begun;
    }

    /// <summary>The one called <paramref name="id"/>; null where it is unknown, or was forgotten.</summary>
    public Conversation? Find(string id)
    {
        lock (changing)
        {
            Forget();
            if (!byId.TryGetValue(id, out var used)) return null;
            byUse.Remove(used);
            used.Value = (used.Value.Conversation, clock.GetTimestamp());
            byUse.AddLast(used);
            return used.Value.Conversation;
        }
    }

    private void Forget()
    {
        while (byUse.First is { } oldest && clock.GetElapsedTime(oldest.Value.LastUse) > options.ConversationIdle) Remove(oldest);
    }

    private void Remove(LinkedListNode<(Conversation Conversation, long LastUse)> gone)
    {
        byUse.Remove(gone);
        byId.Remove(gone.Value.Conversation.Id);
    }
}
