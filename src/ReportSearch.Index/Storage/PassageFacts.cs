using ReportSearch.Corpus.Places;
using ReportSearch.Facts.Statements;

namespace ReportSearch.Index.Storage;

/// <summary>
/// What a passage states and promises, as keywords to find it by. They only shorten what is read: values are always read
/// from the text again.
/// </summary>
internal static class PassageFacts
{
    /// <summary>The keywords of a passage, some perhaps more than once.</summary>
    public static IEnumerable<string> Keywords(string text, StatementContext context)
    {
        foreach (var statement in StatementReader.Read(text, context))
        {
            if (statement.Indicator is not { } indicator) continue;
            yield return Keyword.Indicator(indicator.Name, statement.Modality);
            yield return Keyword.Stating(statement.Modality);
            if (statement.Period is { } period) yield return Keyword.SpokenYear(period.To);
            if (statement.Place is { } name && Gazetteer.Default.Find(name) is { } place)
                foreach (var measured in Keyword.Within(place)) yield return Keyword.Named(measured);
        }
        foreach (var promise in CommitmentReader.Read(text, context))
        {
            yield return Keyword.Promising;
            yield return Keyword.PromisingOf(promise.Category);
        }
    }
}
