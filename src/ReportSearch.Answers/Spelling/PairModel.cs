using System.Runtime.InteropServices;
using ReportSearch.Index;
using ReportSearch.Text.Words;

namespace ReportSearch.Answers.Spelling;

/// <summary>
/// How likely a character is behind another: by the pairs of the reports, smoothed by how often it stands in words at
/// all. A blank is the edge of what is looked at, and tells nothing. For one question: it keeps what it has counted.
/// </summary>
/// <param name="index">The reports.</param>
internal sealed class PairModel(ReportIndex index)
{
    /// <summary>The edge.</summary>
    public const char Edge = ' ';

    private const int PairsOfPassage = 150;           // about; a passage has 120 to 400 characters
    private const double Smoothing = 20;              // pairs as if seen, shared out by the characters' own frequencies
    private const double LeastFrequency = 1e-7;
    private const double SeldomShare = 1.0 / 300;     // of the passages: such a pair may be two words side by side
    private const double RareShare = 1.0 / 20_000;    // of a million passages, some are misspelt themselves

    private static readonly Lazy<Dictionary<char, double>> Frequencies = new(FrequenciesInWords);

    private readonly Dictionary<(char First, char Second), int> counts = [];
    private readonly double pairs = (double)index.PassageCount * PairsOfPassage;
    private readonly double seldom = index.PassageCount * SeldomShare;
    private readonly double rare = index.PassageCount * RareShare;

    /// <summary>Whether so few passages have the pair that it may be a slip. Never at the edge.</summary>
    public bool IsSeldom(char first, char second) => first != Edge && second != Edge && Count(first, second) <= seldom;

    /// <summary>
    /// ln of how many times likelier <paramref name="text"/> is without the slip, beyond what such a slip needs to be
    /// believed; exact where above 0. Minus infinity where that makes a pair that hardly any passage has.
    /// </summary>
    public double Gain(string text, Slip slip)
    {
        var (before, behind) = (Slips.At(text, slip.Range.Start - 1), Slips.At(text, slip.Range.End));
        var needed = LogProbability(before, slip.Range.Of(text), behind, least: -1, double.NegativeInfinity) + slip.Kind.LeastGain();
        return LogProbability(before, slip.Meant, behind, rare, needed) - needed;
    }

    /// <summary>
    /// ln p of <paramref name="middle"/> and what is behind it, given what is before; every pair must be in more than
    /// <paramref name="least"/> passages. Where it is not above <paramref name="needed"/>, no more than that is told.
    /// </summary>
    private double LogProbability(char before, ReadOnlySpan<char> middle, char behind, double least, double needed)
    {
        var sum = 0.0;
        foreach (var character in middle)
        {
            sum += LogProbability(before, character, least);
            if (sum <= needed) return sum;
            before = character;
        }
        return sum + LogProbability(before, behind, least);
    }

    private double LogProbability(char before, char character, double least)
    {
        if (character == Edge) return 0;
        var frequency = Frequency(character);
        if (before == Edge) return Math.Log(frequency);
        var together = Count(before, character);
        if (together <= least) return double.NegativeInfinity;
        var first = Math.Max(together, Frequency(before) * pairs);
        return Math.Log((together + Smoothing * frequency) / (first + Smoothing));
    }

    private int Count(char first, char second)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, (first, second), out var isKnown);
        if (!isKnown) count = index.PassagesWithPair([first, second]);
        return count;
    }

    private static double Frequency(char character) => Math.Max(LeastFrequency, Frequencies.Value.GetValueOrDefault(character));

    /// <summary>The share of each character in text: that of the words it is in.</summary>
    private static Dictionary<char, double> FrequenciesInWords()
    {
        var lexicon = Lexicon.Default;
        var shares = new Dictionary<char, double>();
        var all = 0.0;
        for (var number = 0; number < lexicon.Count; number++)
        {
            var share = Math.Exp(lexicon.LogProbability(number));
            foreach (var character in lexicon.Word(number))
            {
                shares[character] = shares.GetValueOrDefault(character) + share;
                all += share;
            }
        }
        foreach (var character in shares.Keys) shares[character] /= all;
        return shares;
    }
}
