using ReportSearch.Corpus.Places;
using ReportSearch.Text;

namespace ReportSearch.Answers.Questions;

/// <summary>The places of a question.</summary>
/// <param name="Places">Each once, with where it comes from.</param>
/// <param name="Ranges">Where the folded question names them.</param>
internal sealed record PlaceReading(IReadOnlyList<(Place Place, ReadPartOrigin Origin)> Places, IReadOnlyList<CharRange> Ranges)
{
    /// <summary>The folded question with blanks in place of the names.</summary>
    public string Blank(string folded)
    {
        var characters = folded.ToCharArray();
        foreach (var range in Ranges) Array.Fill(characters, ' ', range.Start, range.Length);
        return new string(characters);
    }
}
