using System.Globalization;
using ReportSearch.Index;

namespace ReportSearch.Answers.Packs;

/// <summary>An answer with everything needed to check it later against the reports; see <see cref="PackFile"/> for its form as a file.</summary>
/// <param name="Format"><see cref="CurrentFormat"/>.</param>
/// <param name="Program">The program's version.</param>
/// <param name="Saved">When it was saved: UTC, to the second, 2026-01-31T08:15:00Z.</param>
/// <param name="Index">The index that was asked.</param>
/// <param name="Question">As asked.</param>
/// <param name="Years">The years that the question was understood to speak of.</param>
/// <param name="Answer">The short answer; [1] marks the first of the quotes.</param>
/// <param name="Details">More of the evidence; empty where the short answer says all.</param>
/// <param name="Refused">Whether the reports do not tell.</param>
/// <param name="Counts">Numbers of reports that were counted for it, which no passage states.</param>
/// <param name="Table">The figures side by side; null where there is no table.</param>
/// <param name="Sources">The files cited, each once.</param>
/// <param name="Quotes">The words cited, in the order of their markers.</param>
/// <param name="Checksum">SHA-256 of the file with this member empty, hexadecimal. Anybody can make it anew: it shows damage, and only
/// sources, quotes and figures, which are checked besides, show forgery.</param>
public sealed record EvidencePack(
    string Format, string Program, string Saved, PackIndex Index, string Question, IReadOnlyList<int> Years, string Answer, string Details,
    bool Refused, IReadOnlyList<int> Counts, AnswerTable? Table, IReadOnlyList<PackSource> Sources, IReadOnlyList<PackQuote> Quotes,
    string Checksum)
{
    /// <summary>Names the form of the file; another form has another number.</summary>
    public const string CurrentFormat = "reportsearch-evidence-pack/1";

    /// <summary>The pack of <paramref name="answer"/>, whole with its checksum.</summary>
    /// <param name="answer">An answer of <paramref name="index"/>.</param>
    /// <param name="index">The index that was asked.</param>
    /// <param name="saved">The time now.</param>
    public static EvidencePack Of(Answer answer, ReportIndex index, DateTimeOffset saved)
    {
        var reports = answer.Citations.Select(c => c.Passage.Report).DistinctBy(report => report.Source);
        return PackFile.Seal(new EvidencePack(
            CurrentFormat,
            typeof(EvidencePack).Assembly.GetName().Version!.ToString(3),
            saved.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            new PackIndex(index.Version, index.CommitId),
            answer.Question.Text, answer.Question.Years, answer.Text, answer.Details, answer.Refused, answer.Counts, answer.Table,
            [.. reports.Select(report => new PackSource(report.Source, report.ContentHash))],
            [.. answer.Citations.Select(PackQuote.Of)],
            Checksum: ""));
    }
}

/// <summary>The index that was asked.</summary>
/// <param name="Version">What it was made with.</param>
/// <param name="Commit">Tells the commit from all others.</param>
public sealed record PackIndex(string Version, string Commit);

/// <summary>A file that is cited.</summary>
/// <param name="Source">Its path below the corpus folder; path#id for a row of a .jsonl file.</param>
/// <param name="Sha256">SHA-256 of its bytes (of a row, of the row's), 64 hexadecimal digits.</param>
public sealed record PackSource(string Source, string Sha256);
