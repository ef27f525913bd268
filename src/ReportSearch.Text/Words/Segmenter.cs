namespace ReportSearch.Text.Words;

/// <summary>
/// Cuts Chinese text into the words whose probabilities have the greatest product (Viterbi over a unigram model).
/// </summary>
internal sealed class Segmenter(Lexicon lexicon)
{
    private const int PieceLength = 256;   // a longer run is cut in pieces: the tables stay on the stack

    /// <summary>
    /// A word of a text; its number in the lexicon is -1 where it is a single character that the lexicon does not know.
    /// </summary>
    public readonly record struct Piece(int Start, int Length, int Word);

    /// <summary>
    /// Adds the words of <paramref name="run"/> to <paramref name="pieces"/>, in order, their starts moved by
    /// <paramref name="offset"/>. O(n · longest word).
    /// </summary>
    public void Segment(ReadOnlySpan<char> run, int offset, List<Piece> pieces)
    {
        for (; run.Length > PieceLength; run = run[PieceLength..], offset += PieceLength)
            SegmentPiece(run[..PieceLength], offset, pieces);
        SegmentPiece(run, offset, pieces);
    }

    private void SegmentPiece(ReadOnlySpan<char> run, int offset, List<Piece> pieces)
    {
        Span<float> best = stackalloc float[PieceLength + 1];     // ln p of the best way through what follows
        Span<byte> length = stackalloc byte[PieceLength];         // of the first word on that way
        Span<int> word = stackalloc int[PieceLength];
        var trie = lexicon.Trie;
        best[run.Length] = 0;
        for (var at = run.Length - 1; at >= 0; at--)
        {
            best[at] = lexicon.UnknownLogProbability + best[at + 1];
            length[at] = 1;
            word[at] = -1;
            var node = 0;
            for (var end = at; end < run.Length; end++)
            {
                node = trie.Step(node, run[end]);
                if (node == 0) break;
                var found = trie.WordAt(node);
                if (found < 0) continue;
                var score = lexicon.LogProbability(found) + best[end + 1];
                if (score <= best[at]) continue;
                best[at] = score;
                length[at] = (byte)(end + 1 - at);
                word[at] = found;
            }
        }
        for (var at = 0; at < run.Length; at += length[at]) pieces.Add(new Piece(offset + at, length[at], word[at]));
    }
}
