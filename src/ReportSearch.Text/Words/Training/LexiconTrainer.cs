namespace ReportSearch.Text.Words.Training;

/// <summary>
/// Learns a lexicon from plain text: strings that hold together and move freely are candidates; then the text is cut
/// with them and they are counted again, round by round (hard expectation maximisation), and those that say no more
/// than their parts fall away.
/// </summary>
public static class LexiconTrainer
{
    // about one character in so many stands alone; a start only, the rounds find the true counts
    private const int SingleShare = 20;

    /// <summary>
    /// The words of <paramref name="paragraphs"/>; the same text gives the same lexicon. A minute for 20 million
    /// characters, 1 GB.
    /// </summary>
    public static Lexicon Train(IEnumerable<string> paragraphs, LexiconTrainerOptions options)
    {
        var text = ChineseRuns(paragraphs);
        var lexicon = new Lexicon(InitialCounts(text, options));
        for (var round = 0; round < options.Rounds; round++)
            lexicon = Recount(lexicon, CountWords(text, lexicon), options);
        return lexicon;
    }

    /// <summary>At the edge of a longer string it is grammar, no part of a word.</summary>
    private static bool IsParticle(char unit) => unit is '的' or '了';

    private static char[] ChineseRuns(IEnumerable<string> paragraphs)
    {
        var runs = new List<char>();
        foreach (var paragraph in paragraphs)
        {
            var folded = TextFolder.Fold(paragraph).Text;
            foreach (var run in TextRun.Read(folded))
            {
                if (run.Kind != TextRunKind.Chinese) continue;
                runs.AddRange(run.Range.Of(folded));
                runs.Add('\n');
            }
        }
        return [.. runs];
    }

    private static Dictionary<string, long> InitialCounts(char[] text, LexiconTrainerOptions options)
    {
        var symbols = Array.ConvertAll(text, unit => unit == '\n' ? -1 : unit);
        var counts = new SequenceStatistics(symbols, options.LongestWord, options.MinimumCount)
            .Candidates(options.MinimumCohesion, options.MinimumFreedom)
            .Select(candidate => (Text: new string(text, candidate.Place, candidate.Length), candidate.Count))
            .Where(candidate => candidate.Text.Length == 2
                || !(IsParticle(candidate.Text[0]) || IsParticle(candidate.Text[^1])))
            .ToDictionary(candidate => candidate.Text, candidate => (long)candidate.Count, StringComparer.Ordinal);
        foreach (var (unit, count) in text.Where(unit => unit != '\n').CountBy(unit => unit))
            counts[unit.ToString()] = 1 + count / SingleShare;
        return counts;
    }

    private static long[] CountWords(char[] text, Lexicon lexicon)
    {
        var segmenter = new Segmenter(lexicon);
        var counts = new long[lexicon.Count];
        var lengths = new byte[text.Length];
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = Array.IndexOf(text, '\n', start);
            var words = segmenter.Segment(text.AsSpan(start, end - start), lengths);
            foreach (var length in lengths.AsSpan(0, words))
            {
                if (lexicon.Trie.Find(text.AsSpan(start, length)) is >= 0 and var word) counts[word]++;
                start += length;
            }
        }
        return counts;
    }

    /// <summary>
    /// The lexicon of the new counts, without the words that became rare or gain too little over their parts.
    /// </summary>
    private static Lexicon Recount(Lexicon lexicon, long[] counts, LexiconTrainerOptions options)
    {
        var kept = new List<(string Word, long Count, double Loss)>();
        for (var i = 0; i < counts.Length; i++)
        {
            var word = lexicon.Word(i);
            if (word.Length == 1) kept.Add((word, Math.Max(1, counts[i]), double.MaxValue));
            else if (counts[i] >= options.MinimumCount)
            {
                var gain = lexicon.LogProbability(i) - BestParts(lexicon, word);
                if (gain >= options.MinimumGain + options.GainPerCharacter * (word.Length - 2))
                    kept.Add((word, counts[i], gain * counts[i]));
            }
        }
        return new Lexicon(kept
            .OrderByDescending(word => word.Loss).Take(options.LargestLexicon)
            .Select(word => KeyValuePair.Create(word.Word, word.Count)));
    }

    /// <summary>ln p of the best way to say <paramref name="word"/> with shorter words.</summary>
    private static double BestParts(Lexicon lexicon, string word)
    {
        Span<double> best = stackalloc double[word.Length + 1];
        for (var at = word.Length - 1; at >= 0; at--)
        {
            best[at] = lexicon.UnknownLogProbability + best[at + 1];
            var last = word.Length - (at == 0 ? 1 : 0);
            for (int node = lexicon.Trie.First(word[at]), end = at + 1; node != 0 && end <= last; end++)
            {
                best[at] = Math.Max(best[at], lexicon.Trie[node].LogProbability + best[end]);
                node = end < word.Length ? lexicon.Trie.Next(node, word[end]) : 0;
            }
        }
        return best[0];
    }
}
