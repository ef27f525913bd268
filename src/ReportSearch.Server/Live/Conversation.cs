namespace ReportSearch.Server.Live;

/// <summary>
/// The last questions of one conversation by number, from 1. To ask anew at a number, as a reader does who goes back,
/// forgets what came after it. Safe for many threads.
/// </summary>
/// <param name="id">Names it; cannot be guessed.</param>
internal sealed class Conversation(string id)
{
    private const int MostTurns = 20;

    private readonly Lock reading = new();
    private readonly SortedList<int, Turn> turns = [];

    /// <summary>Its name.</summary>
    public string Id => id;

    /// <summary>The number that the next question gets.</summary>
    public int Next
    {
        get
        {
            lock (reading) return turns.Count == 0 ? 1 : turns.Keys[^1] + 1;
        }
    }

    /// <summary>The question at <paramref name="number"/>; null where there is none, or none any longer.</summary>
    public Turn? At(int number)
    {
        lock (reading) return turns.GetValueOrDefault(number);
    }

    /// <summary>The questions before <paramref name="number"/> that are still known, in order.</summary>
    public IReadOnlyList<KeyValuePair<int, Turn>> Before(int number)
    {
        lock (reading) return [.. turns.TakeWhile(turn => turn.Key < number)];
    }

    /// <summary>Puts <paramref name="turn"/> at <paramref name="number"/>.</summary>
    public void Keep(int number, Turn turn)
    {
        lock (reading)
        {
            if (turns.TryGetValue(number, out var kept) && kept.Repeats(turn)) return;
            while (turns.Count > 0 && turns.Keys[^1] >= number) turns.RemoveAt(turns.Count - 1);
            turns.Add(number, turn);
            if (turns.Count > MostTurns) turns.RemoveAt(0);
        }
    }
}
