using System.Runtime.CompilerServices;

namespace ReportSearch.Engine.Texts;

/// <summary>How often each UTF-16 unit occurs in some texts.</summary>
internal sealed class UnitCounts
{
    private readonly long[] counts = new long[char.MaxValue + 1];

    /// <summary>Adds a text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]   // precompiled and instrumented tiers take twice as long
    public void Add(ReadOnlySpan<char> text)
    {
        foreach (var unit in text) counts[unit]++;
    }

    /// <summary>The code in which these texts are shortest.</summary>
    public DenseCode Code()
    {
        var units = Enumerable.Range(0, counts.Length).Where(unit => counts[unit] > 0).Select(unit => (char)unit)
            .OrderByDescending(unit => counts[unit]).ThenBy(unit => unit).ToArray();
        var upTo = new long[units.Length + 1];   // how often the units before each rank occur
        for (var rank = 0; rank < units.Length; rank++) upTo[rank + 1] = upTo[rank] + counts[units[rank]];
        var stoppers = Enumerable.Range(1, DenseCode.MostStoppers)
            .Where(count => DenseCode.Capacity(count, DenseCode.LongestCode) >= units.Length)
            .MinBy(count => BytesBeyondTheFirst(count, upTo));   // of equals the lowest
        return new DenseCode(stoppers, units);
    }

    private static long BytesBeyondTheFirst(int stoppers, long[] upTo)
    {
        var bytes = 0L;
        for (var length = 1; length < DenseCode.LongestCode; length++)
            bytes += upTo[^1] - upTo[Math.Min(DenseCode.Capacity(stoppers, length), upTo.Length - 1)];
        return bytes;
    }
}
