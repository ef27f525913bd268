using System.Text;
using ReportSearch.Facts.Statements;
using ReportSearch.Index.Passages;
using ReportSearch.Text;

namespace ReportSearch.Answers.Commitments;

/// <summary>A promise where it stands.</summary>
/// <param name="Id">Report, paragraph and fingerprint of the words, so that it survives re-indexing; numbered from 2 where one
/// paragraph promises the same words again.</param>
/// <param name="Passage">The passage that promises.</param>
/// <param name="Commitment">What is promised.</param>
internal sealed record Promise(string Id, Passage Passage, Commitment Commitment)
{
    private const char Separator = '~';

    /// <summary>The id of the report in a promise's id; null where <paramref name="id"/> is none.</summary>
    public static string? ReportOf(string id) => id.Split(Separator) is [var report, _, _, ..] ? report : null;

    /// <summary>Whether this stands where the promise of that id stands or stood.</summary>
    public bool IsInParagraphOf(string id) =>
        id.StartsWith($"{Passage.Report.Id}{Separator}{Passage.Id.Paragraph}{Separator}", StringComparison.Ordinal);

    /// <summary>The promises of a report's <paramref name="passages"/>, in reading order.</summary>
    public static IEnumerable<Promise> In(IEnumerable<Passage> passages)
    {
        var told = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var passage in passages)
            foreach (var commitment in CommitmentReader.Read(passage.Text, passage.Context))
            {
                var words = Fingerprint.Of(Encoding.UTF8.GetBytes(TextFolder.Fold(commitment.Text).Text));
                var id = string.Join(Separator, passage.Report.Id, passage.Id.Paragraph, words);
                var times = told[id] = told.GetValueOrDefault(id) + 1;
                yield return new Promise(times == 1 ? id : $"{id}{Separator}{times}", passage, commitment);
            }
    }
}
