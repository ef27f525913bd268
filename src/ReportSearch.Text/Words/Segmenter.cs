using System.Runtime.CompilerServices;
namespace ReportSearch.Text.Words;

/// <summary>
/// Cuts Chinese text into the words whose probabilities have the greatest product (Viterbi over a unigram model).
/// </summary>
internal sealed class Segmenter(Lexicon lexicon)
{
    private const int PieceLength = 256;   // a longer run is cut in pieces: the table stays on the stack

    /// <summary>
    /// The words of <paramref name="run"/> by their lengths, in order; a character that the lexicon does not know stands
    /// alone. O(n · longest word), no allocation.
    /// </summary>
    /// <param name="run">Folded.</param>
    /// <param name="lengths">Gets the lengths; as long as the run at least.</param>
    /// <returns>How many words there are.</returns>
    public int Segment(ReadOnlySpan<char> run, Span<byte> lengths)
    {
        var words = 0;
        for (; run.Length > PieceLength; run = run[PieceLength..])
            words += SegmentPiece(run[..PieceLength], lengths[words..]);
        return words + SegmentPiece(run, lengths[words..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]   // precompiled and instrumented tiers take twice as long
    private int SegmentPiece(ReadOnlySpan<char> run, Span<byte> lengths)
    {
        Span<float> best = stackalloc float[run.Length + 1];   // ln p of the best way through what follows
        var trie = lexicon.Trie;
        for (var at = run.Length - 1; at >= 0; at--)
        {
            var score = lexicon.UnknownLogProbability + best[at + 1];
            var length = 1;
            for (int node = trie.First(run[at]), end = at + 1; node != 0; node = trie.Next(node, run[end++]))
            {
                var other = trie[node].LogProbability + best[end];
                if (other > score)
                {
                    score = other;
                    length = end - at;
                }
                if (end == run.Length) break;
            }
            best[at] = score;
            lengths[at] = (byte)length;
        }
        return Gather(lengths[..run.Length]);
    }

    /// <summary>Moves the lengths of the words that follow one another to the front.</summary>
    private static int Gather(Span<byte> lengths)
    {
        var words = 0;
        for (var at = 0; at < lengths.Length; words++)
        {
            var length = lengths[at];
            lengths[words] = length;
            at += length;
        }
        return words;
    }
}
