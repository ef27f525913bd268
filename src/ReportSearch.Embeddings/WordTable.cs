using System.Numerics;
using System.Runtime.CompilerServices;

namespace ReportSearch.Embeddings;

/// <summary>Words to their numbers, asked for by their characters: one open-addressed hash table, no strings.</summary>
internal sealed class WordTable
{
    private readonly char[] characters;
    private readonly int[] ends;
    private readonly int[] slots;   // 1 + the number of a word; 0 of an empty slot
    private readonly int shift;

    /// <param name="characters">The words, a line feed behind each; kept.</param>
    public WordTable(char[] characters)
    {
        this.characters = characters;
        ends = new int[characters.AsSpan().Count('\n')];
        slots = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, 2 * ends.Length))];
        shift = 64 - BitOperations.Log2((uint)slots.Length);
        for (int number = 0, start = 0; number < ends.Length; start = ends[number++] + 1)
        {
            ends[number] = start + characters.AsSpan(start).IndexOf('\n');
            var slot = SlotOf(Word(number));
            while (slots[slot] != 0) slot = NextSlot(slot);
            slots[slot] = number + 1;
        }
    }

    /// <summary>How many words there are.</summary>
    public int Count => ends.Length;

    /// <summary>The number of <paramref name="word"/>, from 0; -1 where it is not in the table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]   // precompiled and instrumented tiers take twice as long
    public int Find(ReadOnlySpan<char> word)
    {
        for (var slot = SlotOf(word); slots[slot] != 0; slot = NextSlot(slot))
            if (Word(slots[slot] - 1).SequenceEqual(word)) return slots[slot] - 1;
        return -1;
    }

    private ReadOnlySpan<char> Word(int number)
    {
        var start = number == 0 ? 0 : ends[number - 1] + 1;
        return characters.AsSpan(start, ends[number] - start);
    }

    private int NextSlot(int slot) => (slot + 1) & (slots.Length - 1);

    // Fibonacci hashing (Knuth, TAOCP 3, §6.4), unit by unit
    private int SlotOf(ReadOnlySpan<char> word)
    {
        var hash = 0ul;
        foreach (var unit in word) hash = (hash ^ unit) * 0x9E3779B97F4A7C15;
        return (int)(hash >> shift);
    }
}
