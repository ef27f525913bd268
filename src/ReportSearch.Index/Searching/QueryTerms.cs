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
        var weights = new Dictionary<(int Field, string Term), double>();
        void Add(int field, string term, double weight)
        {
            ref var held = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(weights, (field, term), out _);
            held = Math.Max(held, weight);
        }

        void AddText(string words, double share)
        {
            foreach (var token in analyzer.Words(words))
            {
                Add(TextFields.Words, token.Term, WordWeight * share);
                Add(TextFields.Headings, token.Term, HeadingWeight * share);
            }
            foreach (var bigram in Analyzer.Bigrams(words)) Add(TextFields.Bigrams, bigram, BigramWeight * share);
        }

        AddText(text, 1);
        foreach (var other in analyzer.Words(text).SelectMany(t => Thesaurus.Default.Others(t.Term))) AddText(other, AliasWeight);
        foreach (var indicator in indicators.FindAll(text).Select(m => m.Indicator).Distinct())
        {
            Add(TextFields.Indicators, indicator.Name, IndicatorWeight);
            foreach (var name in indicator.Aliases.Prepend(indicator.Name)) AddText(name, AliasWeight);
        }
        return [.. weights
            .OrderBy(w => w.Key.Field).ThenBy(w => w.Key.Term, StringComparer.Ordinal)
            .Select(w => new QueryTerm(w.Key.Field, w.Key.Term, w.Value))];
    }
}
