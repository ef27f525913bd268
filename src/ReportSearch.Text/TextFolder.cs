using ReportSearch.Text.Folding;

namespace ReportSearch.Text;

/// <summary>
/// Characters to the one form in which texts are compared, with the way back. Folded text is for comparing, never for
/// showing.
/// </summary>
/// <remarks>
/// Every unit by itself: full width to ASCII (，： become , :), capitals to small letters, Traditional characters and old
/// forms to Simplified ones, every dash and ～ to -, every middle dot to ·, zero-width units left out. Then by what
/// stands beside it: white space (see <see cref="WhiteSpace"/>) and the parts of numbers (see
/// <see cref="NumberMender"/>). Folding what is folded changes nothing.
/// </remarks>
public static class TextFolder
{
    /// <summary>
    /// Folds width, case, script, white space, dashes, zero glyphs, decimal points and digit grouping. O(n).
    /// </summary>
    public static MappedText Fold(string source)
    {
        var units = new char[source.Length];
        var offsets = new int[source.Length];
        var length = Fold(source, units, offsets);
        return new MappedText(new string(units, 0, length), offsets[..length]);
    }

    /// <summary>Folds without a map where <paramref name="offsets"/> is empty, and without memory of its own.</summary>
    /// <param name="source">The text to fold.</param>
    /// <param name="units">Gets the folded text; as long as the source at least.</param>
    /// <param name="offsets">Gets where each unit came from; empty, or as long as the source at least.</param>
    /// <returns>How long the folded text is.</returns>
    internal static int Fold(ReadOnlySpan<char> source, Span<char> units, Span<int> offsets)
    {
        var length = 0;
        for (var at = 0; at < source.Length; at++)
        {
            var folded = CharacterTable.Fold(source[at]);
            if (folded == CharacterTable.Dropped) continue;
            units[length] = folded;
            if (!offsets.IsEmpty) offsets[length] = at;
            length++;
        }
        length = WhiteSpace.Fold(units, offsets, length);
        return NumberMender.Mend(units, offsets, length);
    }

    /// <summary>
    /// What <paramref name="unit"/> alone folds to: <c>' '</c> for white space, <c>'\0'</c> where it is left out.
    /// </summary>
    public static char FoldChar(char unit) => CharacterTable.Fold(unit);
}
