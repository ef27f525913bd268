using ReportSearch.Text.Pinyin;

namespace ReportSearch.Benchmarks.Typos;

/// <summary>What goes wrong with one character.</summary>
internal enum Typo
{
    /// <summary>It is left out.</summary>
    Missing,

    /// <summary>It is there twice.</summary>
    Doubled,

    /// <summary>It has changed places with the one behind it.</summary>
    Swapped,

    /// <summary>It is another of the same sound.</summary>
    Homophone,

    /// <summary>It is any other: a character in common use, a digit for a digit, a letter for a letter.</summary>
    Wrong,
}

/// <summary>Puts one error into a text, anywhere: in a word, a place's name, a year, a figure.</summary>
/// <param name="random">Seeded: the same texts in the same order get the same errors.</param>
internal sealed class TypoMaker(Random random)
{
    private static readonly char[] Characters = [.. Homophones.Known];

    /// <summary>The text with an error of that kind; as it is where no character can have one.</summary>
    public string Damage(string text, Typo typo)
    {
        int[] places = [.. Enumerable.Range(0, text.Length).Where(at => CanHave(typo, text, at))];
        if (places.Length == 0) return text;
        var at = places[random.Next(places.Length)];
        return string.Concat(text.AsSpan(0, at), Written(typo, text, at), text.AsSpan(typo == Typo.Swapped ? at + 2 : at + 1));
    }

    private static bool CanHave(Typo typo, string text, int at) => char.IsLetterOrDigit(text[at]) && typo switch
    {
        Typo.Swapped => at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && text[at + 1] != text[at],
        Typo.Homophone => Homophones.Of(text[at]).Any(),
        _ => true,
    };

    private string Written(Typo typo, string text, int at) => typo switch
    {
        Typo.Missing => "",
        Typo.Doubled => new string(text[at], 2),
        Typo.Swapped => string.Concat(text.AsSpan(at + 1, 1), text.AsSpan(at, 1)),
        Typo.Homophone => OneOf([.. Homophones.Of(text[at])]),
        _ => OneOf(Alphabet(text[at]).Where(other => other != text[at]).ToArray()),
    };

    private static IEnumerable<char> Alphabet(char unit) =>
        char.IsAsciiDigit(unit) ? "0123456789" : char.IsAsciiLetter(unit) ? "abcdefghijklmnopqrstuvwxyz" : Characters;

    private string OneOf(char[] choices) => choices[random.Next(choices.Length)].ToString();
}
