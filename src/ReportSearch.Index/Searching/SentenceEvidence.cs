using ReportSearch.Text;

namespace ReportSearch.Index.Searching;

/// <summary>Whether the terms that a passage has stand together in one of its sentences.</summary>
internal static class SentenceEvidence
{
    private const string Ends = "。！？；!?;\n";

    /// <summary>The greatest share, 0 to 1, of the terms' score that one sentence holds; 0 where there are no terms.</summary>
    /// <param name="text">The passage, as it is shown.</param>
    /// <param name="terms">Folded terms of the passage, each with its score there.</param>
    public static double Share(string text, IReadOnlyList<(string Term, float Score)> terms)
    {
        var total = terms.Sum(term => term.Score);
        if (total <= 0) return 0;
        var folded = TextFolder.Fold(text).Text.AsSpan();
        var best = 0f;
        foreach (var range in folded.SplitAny(Ends))
        {
            var sentence = folded[range];
            var score = 0f;
            foreach (var (term, held) in terms)
                if (sentence.Contains(term, StringComparison.Ordinal)) score += held;
            best = Math.Max(best, score);
        }
        return best / total;
    }
}
