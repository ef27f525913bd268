using System.Runtime.InteropServices;
using ReportSearch.Engine;
using ReportSearch.Facts.Indicators;
using ReportSearch.Index.Storage;
using ReportSearch.Text.Words;

namespace ReportSearch.Index.Searching;

/// <summary>A question's words as weighted terms of the engine's fields.</summary>
internal static class QueryTerms
{
    private const double WordWeight = 1.0;
    private const double BigramWeight = 0.6;
    private const double HeadingWeight = 0.35;
    private const double IndicatorWeight = 1.6;
    private const double AliasWeight = 0.35;

    /// <summary>The terms of <paramref name="text"/>, each once with its greatest weight, in a fixed order.</summary>
    public static IReadOnlyList<QueryTerm> Of(string text, Analyzer analyzer, IndicatorCatalog indicators)
    {
        var terms = new WeightedTerms();
        void AddText(string words, double share)
        {
            AddTerms(terms, words, analyzer, share);
            foreach (var token in analyzer.Words(words)) terms.Add(TextFields.Headings, token.Term, HeadingWeight * share);
        }

        AddText(text, 1);
        foreach (var other in analyzer.Words(text).SelectMany(t => Thesaurus.Default.Others(t.Term))) AddText(other, AliasWeight);
        foreach (var indicator in indicators.FindAll(text).Select(m => m.Indicator).Distinct())
        {
            terms.Add(TextFields.Indicators, indicator.Name, IndicatorWeight);
            foreach (var name in indicator.Aliases.Prepend(indicator.Name)) AddText(name, AliasWeight);
        }
        return terms.InOrder();
    }

    /// <summary>The words and bigrams of <paramref name="text"/> alone, weighted and ordered alike.</summary>
    public static IReadOnlyList<QueryTerm> OfText(string text, Analyzer analyzer)
    {
        var terms = new WeightedTerms();
        AddTerms(terms, text, analyzer, share: 1);
        return terms.InOrder();
    }

    /// <summary>
    /// A word of two characters is asked for as a bigram with the weight of both: nearly the same passages have both,
    /// and those are the longest lists.
    /// </summary>
    private static void AddTerms(WeightedTerms terms, string text, Analyzer analyzer, double share)
    {
        var (words, bigrams) = (new TermList(), new TermList());
        analyzer.Terms(text, words, bigrams);
        for (var i = 0; i < bigrams.Count; i++) terms.Add(TextFields.Bigrams, bigrams[i].ToString(), BigramWeight * share);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].ToString();
            if (terms.Has(TextFields.Bigrams, word)) terms.Add(TextFields.Bigrams, word, (WordWeight + BigramWeight) * share);
            else terms.Add(TextFields.Words, word, WordWeight * share);
        }
    }

    private sealed class WeightedTerms
    {
        private readonly Dictionary<(int Field, string Term), double> weights = [];

        public bool Has(int field, string term) => weights.ContainsKey((field, term));

        public void Add(int field, string term, double weight)
        {
            ref var held = ref CollectionsMarshal.GetValueRefOrAddDefault(weights, (field, term), out _);
            held = Math.Max(held, weight);
        }

        public QueryTerm[] InOrder() => [.. weights
            .OrderBy(w => w.Key.Field).ThenBy(w => w.Key.Term, StringComparer.Ordinal)
            .Select(w => new QueryTerm(w.Key.Field, w.Key.Term, w.Value))];
    }
}
