namespace ReportSearch.Corpus.Reading;

/// <summary>Counts the bold characters at the beginning of a paragraph, white space not counted.</summary>
internal sealed class BoldBeginning
{
    private bool isOver;

    /// <summary>Characters counted.</summary>
    public int Length { get; private set; }

    /// <summary>Adds the next characters of the paragraph.</summary>
    public void Add(string text, bool isBold)
    {
        var characters = text.Count(c => !char.IsWhiteSpace(c));
        isOver |= !isBold && characters > 0;
        if (!isOver) Length += characters;
    }
}
