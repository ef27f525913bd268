namespace ReportSearch.Corpus.Places;

/// <summary>One name of a division.</summary>
/// <param name="Text">Chinese or Latin letters, as written.</param>
/// <param name="Guarded">Whether it is also a common word, or another place's better known name: then it needs its
/// parent's company.</param>
internal readonly record struct PlaceName(string Text, bool Guarded)
{
    /// <summary>Reads 商丘, or ~朝阳 for a guarded name.</summary>
    public static PlaceName Parse(string written) =>
        written.StartsWith('~') ? new PlaceName(written[1..], true) : new PlaceName(written, false);
}
