using System.Runtime.InteropServices;
using ReportSearch.Engine;
using ReportSearch.Facts.Indicators;
using ReportSearch.Index.Storage;
using ReportSearch.Text.Words;

namespace ReportSearch.Index.Searching;

/// <summary>A question's words as weighted terms of the engine's fields.</summary>
internal static class QueryTerms
{
    /// <summary>The terms of <paramref name="text"/>, each once with its greatest weight, in a fixed order.</summary>
    public static IReadOnlyList<QueryTerm> Of(
        string text, SearchWeights weights, Analyzer analyzer, WordList names, IndicatorCatalog indicators, Thesaurus thesaurus)
    {
        var terms = new WeightedTerms();
        var named = new TermList();
        names.AddFound(text, named);
        foreach (var name in named) terms.Add(TextFields.Bigrams, name, weights.Names);

        void AddText(string words, double share)
        {
            AddTerms(terms, words, weights, analyzer, share);
            foreach (var token in analyzer.Words(words)) terms.Add(TextFields.Headings, token.Term, weights.Headings * share);
        }

        AddText(text, 1);
        foreach (var mention in indicators.FindAll(text)) terms.Add(TextFields.Indicators, mention.Indicator.Name, weights.Indicators);
        if (weights.Synonyms > 0)
        {
            foreach (var other in OtherNames.In(text, analyzer, indicators, thesaurus)) AddText(other.Name, weights.Synonyms * other.Share);
        }
        return terms.InOrder();
    }

    /// <summary>The words and bigrams of <paramref name="text"/> alone, weighted and ordered alike.</summary>
    public static IReadOnlyList<QueryTerm> OfText(string text, SearchWeights weights, Analyzer analyzer)
    {
        var terms = new WeightedTerms();
        AddTerms(terms, text, weights, analyzer, share: 1);
        return terms.InOrder();
    }

    /// <summary>
    /// A word of two characters is asked for as a bigram with the weight of both: nearly the same passages have both,
    /// and those are the longest lists.
    /// </summary>
    private static void AddTerms(WeightedTerms terms, string text, SearchWeights weights, Analyzer analyzer, double share)
    {
        var (words, bigrams) = (new TermList(), new TermList());
        analyzer.Terms(text, words, bigrams);
        for (var i = 0; i < bigrams.Count; i++) terms.Add(TextFields.Bigrams, bigrams[i].ToString(), weights.Bigrams * share);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].ToString();
            if (terms.Has(TextFields.Bigrams, word)) terms.Add(TextFields.Bigrams, word, (weights.Words + weights.Bigrams) * share);
            else terms.Add(TextFields.Words, word, weights.Words * share);
        }
    }

    private sealed class WeightedTerms
    {
        private readonly Dictionary<(int Field, string Term), double> held = [];

        public bool Has(int field, string term) => held.ContainsKey((field, term));

        public void Add(int field, string term, double weight)
        {
            if (weight == 0) return;
            ref var greatest = ref CollectionsMarshal.GetValueRefOrAddDefault(held, (field, term), out _);
            greatest = Math.Max(greatest, weight);
        }

        public QueryTerm[] InOrder() => [.. held
            .OrderBy(w => w.Key.Field).ThenBy(w => w.Key.Term, StringComparer.Ordinal)
            .Select(w => new QueryTerm(w.Key.Field, w.Key.Term, w.Value))];
    }
}
