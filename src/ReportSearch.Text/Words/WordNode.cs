namespace ReportSearch.Text.Words;

/// <summary>A node of a <see cref="WordTrie"/>: 16 bytes, in memory as in the file.</summary>
/// <param name="Base">What a unit's code is added to, to give the child of that unit; 0 of a leaf.</param>
/// <param name="Parent">The node before; 0 of the first unit of a word. Smaller than the node's own number.</param>
/// <param name="Word">The word that ends here; -1 where none does.</param>
/// <param name="LogProbability">ln p of that word; minus infinity where none ends.</param>
internal readonly record struct WordNode(int Base, int Parent, int Word, float LogProbability)
{
    /// <summary>A node that no word goes through.</summary>
    public static WordNode Free { get; } = new(0, 0, -1, float.NegativeInfinity);
}
