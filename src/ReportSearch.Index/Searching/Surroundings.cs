using ReportSearch.Engine;

namespace ReportSearch.Index.Searching;

/// <summary>
/// The passages around one in its report, each with its nearness. A sentence says little of what it is about: what went
/// before it does. The document of a report has no text and stands before its passages, so a document without text ends
/// the surroundings.
/// </summary>
/// <param name="reader">The index.</param>
internal sealed class Surroundings(EngineReader reader)
{
    private const double WholeWithin = 50;   // characters from middle to middle: the sentence before
    private const double Least = 0.15;       // less than this changes no order worth the reading
    private const double Behind = 0.5;       // what comes after tells less than what went before

    private readonly Dictionary<int, string> texts = [];

    /// <summary>The text of a document; empty for that of a report, and outside the index.</summary>
    public string TextOf(int document)
    {
        if (document < 0 || document >= reader.DocumentCount) return "";
        if (!texts.TryGetValue(document, out var text)) texts[document] = text = reader.Text(new DocumentNumber(document));
        return text;
    }

    /// <summary>
    /// The neighbours of a passage and how near they are: 1 for one within 50 characters before it, falling with the
    /// distance.
    /// </summary>
    public IEnumerable<(int Document, double Nearness)> Of(int passage) =>
        Towards(passage, -1, 1).Concat(Towards(passage, +1, Behind));

    private IEnumerable<(int Document, double Nearness)> Towards(int passage, int step, double greatest)
    {
        var distance = TextOf(passage).Length / 2.0;
        for (var document = passage + step; TextOf(document) is { Length: > 0 } text; document += step)
        {
            distance += text.Length / 2.0;
            var nearness = greatest * Math.Min(1, WholeWithin / distance);
            if (nearness < Least) yield break;
            yield return (document, nearness);
            distance += text.Length / 2.0;
        }
    }
}
