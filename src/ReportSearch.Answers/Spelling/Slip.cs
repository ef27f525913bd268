using ReportSearch.Text;

namespace ReportSearch.Answers.Spelling;

/// <summary>What may have gone wrong when some characters were typed.</summary>
/// <param name="Kind">How.</param>
/// <param name="Range">The characters; empty where one is missing.</param>
/// <param name="Meant">What was meant in their place.</param>
internal readonly record struct Slip(SlipKind Kind, CharRange Range, string Meant);

/// <summary>How characters go wrong.</summary>
internal enum SlipKind
{
    /// <summary>One is there twice.</summary>
    Doubled,

    /// <summary>One is missing.</summary>
    Missing,

    /// <summary>Two have changed places.</summary>
    Swapped,

    /// <summary>One was taken for another of the same sound.</summary>
    Homophone,

    /// <summary>One was taken for another of nearly the same sound.</summary>
    NearHomophone,

    /// <summary>One is quite another.</summary>
    Wrong,
}

/// <summary>What it takes to believe in a slip.</summary>
internal static class SlipKinds
{
    /// <summary>
    /// ln of how many times likelier the question must be without it: the more, the more could be put instead. Chosen on
    /// questions with one random error: at these, eight of nine suggestions are what was asked, and right questions get none.
    /// </summary>
    public static double LeastGain(this SlipKind kind) => kind switch
    {
        SlipKind.Doubled => 3,
        SlipKind.Missing => 2,   // that much likelier with a character more
        SlipKind.Swapped => 6,
        SlipKind.Homophone => 10,
        SlipKind.NearHomophone => 11.5,
        _ => 17,
    };

    /// <summary>How long the word must be that it makes: of two characters, any goes with some other.</summary>
    public static int ShortestWord(this SlipKind kind) => kind is SlipKind.Missing or SlipKind.Wrong ? 3 : 2;
}
