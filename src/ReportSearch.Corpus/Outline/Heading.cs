namespace ReportSearch.Corpus.Outline;

/// <summary>A heading found in the text.</summary>
/// <param name="Style">How it is marked.</param>
/// <param name="Number">Its number, from 1; 0 where it has none.</param>
/// <param name="Text">As displayed, number included, end mark not.</param>
internal sealed record Heading(HeadingStyle Style, int Number, string Text)
{
    /// <summary>Its level where the markup tells it, from 1; else 0.</summary>
    public int MarkupLevel { get; init; }

    /// <summary>Whether it begins a paragraph and is part of it.</summary>
    public bool IsRunIn { get; init; }

    /// <summary>Whether it holds for its own paragraph alone.</summary>
    public bool HoldsForOneParagraph { get; init; }
}
