using ReportSearch.Corpus.Places;
using ReportSearch.Facts.Indicators;
using ReportSearch.Index;
using ReportSearch.Text.Words;

namespace ReportSearch.Answers.Spelling;

/// <summary>
/// Words of two characters and more that are right as they stand: of the lexicon, the user, places, indicators, the
/// thesaurus, and the names of the reports.
/// </summary>
/// <param name="index">The reports.</param>
internal sealed class KnownWords(ReportIndex index)
{
    private const int LongestSynonym = 6;

    /// <summary>How long the word is that each character of a folded text is in; 0 outside of words. Shape [text.Length].</summary>
    public int[] Cover(string text)
    {
        var covered = new int[text.Length];
        foreach (var word in index.Analyzer.Words(text)) Mark(word.Range.Start, word.Range.Length);
        foreach (var place in Gazetteer.Default.FindAll(text)) Mark(place.Range.Start, place.Range.Length);
        foreach (var indicator in IndicatorCatalog.Default.FindAll(text)) Mark(indicator.Range.Start, indicator.Range.Length);
        var names = new TermList();
        index.Names.AddFound(text, names);
        foreach (var name in names) MarkAll(name);
        for (var start = 0; start + 1 < text.Length; start++)
            if (covered[start] == 0 || covered[start + 1] == 0)
                for (var length = 2; length <= Math.Min(LongestSynonym, text.Length - start); length++)
                    if (index.Thesaurus.Others(text.Substring(start, length)).Count > 0) Mark(start, length);
        return covered;

        void MarkAll(string name)
        {
            for (var at = 0; (at = text.IndexOf(name, at, StringComparison.Ordinal)) >= 0; at++) Mark(at, name.Length);
        }

        void Mark(int start, int length)
        {
            for (var at = start; length > 1 && at < start + length; at++) covered[at] = Math.Max(covered[at], length);
        }
    }
}
