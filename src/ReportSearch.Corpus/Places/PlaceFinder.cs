using ReportSearch.Text;

namespace ReportSearch.Corpus.Places;

/// <summary>
/// Finds the places a folded text names: leftmost, then longest. A guarded name counts only in its parent's company;
/// one that several divisions share goes to the one the neighbouring mentions point to, else to the highest, else to
/// none.
/// </summary>
internal sealed class PlaceFinder(NameTable names)
{
    /// <summary>
    /// The mentions of <paramref name="text"/> in order. O(text), and a sort of the mentions for each shared name.
    /// </summary>
    public List<PlaceMention> FindAll(string text)
    {
        var namings = new List<Naming>();
        for (var at = 0; at < text.Length;)
            at += names.MayBeginAt(text, at) ? LengthOfNameAt(text, at, namings) : 1;

        var mentions = new List<PlaceMention>();
        foreach (var naming in namings)
            if ((naming.Place ?? Nearest(naming, namings)) is { } place) mentions.Add(new PlaceMention(place, naming.Range));
        return mentions;
    }

    // How far to go on: past the name taken, or one character.
    private int LengthOfNameAt(string text, int at, List<Naming> namings)
    {
        var before = namings.Count > 0 && namings[^1].Range.End == at ? namings[^1].Place : null;
        foreach (var (length, bearers) in names.At(text, at))
        {
            var range = new CharRange(at, length);
            if (bearers.Count == 0 || NamedAfterPlace.Begins(text, range)) return length;
            if (Naming.Of(text, range, bearers, before) is not { } naming) continue;
            namings.Add(naming);
            return length;
        }
        return 1;
    }

    // The candidate inside the nearest place named, or beside it (灌云县 and 海州区 lie in one city); where there is none, the only one
    // whose name is not guarded.
    private static Place? Nearest(Naming naming, List<Naming> namings)
    {
        foreach (var other in namings.OrderBy(other => Math.Abs(other.Range.Start - naming.Range.Start)))
            if (other.Place is { } near && (Inside(near, naming) ?? (near.Level == PlaceLevel.County ? Inside(near.Parent!, naming) : null)) is { } one)
                return one;
        return OnlyOne(naming.Candidates.Where(candidate => !candidate.Guarded));
    }

    private static Place? Inside(Place around, Naming naming) =>
        OnlyOne(naming.Candidates.Where(candidate => candidate.Place.IsWithin(around)));

    private static Place? OnlyOne(IEnumerable<NameTable.Bearer> candidates)
    {
        var two = candidates.Take(2).ToList();
        return two.Count == 1 ? two[0].Place : null;
    }

    /// <summary>A name that stands in the text.</summary>
    /// <param name="Range">Where.</param>
    /// <param name="Place">Whom it names; null while several candidates are left.</param>
    /// <param name="Candidates">Whom it may name.</param>
    private sealed record Naming(CharRange Range, Place? Place, IReadOnlyList<NameTable.Bearer> Candidates)
    {
        /// <summary>Null where the characters name no place here.</summary>
        /// <param name="text">The whole text.</param>
        /// <param name="range">The name's.</param>
        /// <param name="bearers">Who bears it.</param>
        /// <param name="before">The place named directly before it, if any.</param>
        public static Naming? Of(string text, CharRange range, IReadOnlyList<NameTable.Bearer> bearers, Place? before)
        {
            var latin = char.IsAsciiLetter(text[range.Start]);
            if (latin && !StandsAlone(text, range)) return null;
            if (before is not null && OnlyOne(bearers.Where(b => b.Place.IsWithin(before))) is { } child)
                return new Naming(range, child, bearers);
            if (latin && bearers.Count > 1) return new Naming(range, null, bearers);

            var wordBegins = range.Start == 0 || !IsChinese(text[range.Start - 1]);
            var free = bearers.Where(b => !b.Guarded || wordBegins && text.AsSpan(range.Start, range.Length).SequenceEqual(b.Place.Name))
                .ToList();
            if (free.Count == 0) return null;
            var highest = free.Min(b => b.Place.Level);
            return new Naming(range, OnlyOne(free.Where(b => b.Place.Level == highest)), free);
        }

        private static bool StandsAlone(string text, CharRange range) =>
            (range.Start == 0 || !char.IsAsciiLetter(text[range.Start - 1]))
            && (range.End == text.Length || !char.IsAsciiLetter(text[range.End]));

        private static bool IsChinese(char unit) => unit is >= '\u4E00' and <= '\u9FFF';
    }
}
