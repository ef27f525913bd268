using System.Numerics;

namespace ReportSearch.Engine.Postings;

/// <summary>The hash by which a term's row is found; part of the format (FORMAT.md).</summary>
internal static class TermHash
{
    /// <summary>
    /// Each UTF-16 unit in turn: added by exclusive or, times an odd number (Fowler, Noll and Vo's scheme); last the
    /// high half is mixed into the low one, which chooses the slot.
    /// </summary>
    public static uint Of(ReadOnlySpan<char> term)
    {
        var hash = 2166136261u;
        foreach (var unit in term) hash = (hash ^ unit) * 0x9E3779B1;
        return hash ^ hash >> 15;
    }

    /// <summary>Slots for so many terms: a power of two, from a third to two thirds of them filled.</summary>
    public static int SlotsFor(int terms) => (int)BitOperations.RoundUpToPowerOf2((uint)(terms + terms / 2 + 1));
}
