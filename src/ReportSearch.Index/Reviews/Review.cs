using System.Text;
using System.Text.Json.Serialization;

namespace ReportSearch.Index.Reviews;

/// <summary>What a person decided about a promise: a line of the journal.</summary>
/// <param name="Id">The promise: report~paragraph~fingerprint of its words.</param>
/// <param name="Status">What became of it, in a word (已完成 …); null where the decision before is withdrawn.</param>
/// <param name="Note">Why; may be empty where the automatic status is confirmed.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Words">The promise as it was read then: finds it again where another reading of it has another id.</param>
/// <param name="Automatic">The automatic status that the person saw.</param>
public sealed record Review(
    string Id, string? Status, string Note, string By, DateTimeOffset At, string Words, string Automatic)
{
    /// <summary>The longest note, in UTF-16 units.</summary>
    public const int LongestNote = 2000;

    /// <summary>The longest name, in UTF-16 units.</summary>
    public const int LongestName = 80;

    /// <summary>Whether it says something else than the program does.</summary>
    [JsonIgnore]
    public bool IsCorrection => Status is not null && Status != Automatic;

    /// <summary>Why it cannot be written into the journal; null where it can.</summary>
    public ReviewFlaw? Flaw() =>
        string.IsNullOrWhiteSpace(By) ? ReviewFlaw.NoName
        : By.Length > LongestName ? ReviewFlaw.LongName
        : Note.Length > LongestNote ? ReviewFlaw.LongNote
        : IsCorrection && string.IsNullOrWhiteSpace(Note) ? ReviewFlaw.NoReason
        : HasControl(By) || HasControl(Note.Replace("\n", "", StringComparison.Ordinal)) ? ReviewFlaw.ControlCharacter
        : null;

    /// <summary>Commands to a terminal, other line ends, marks that turn the direction of writing, halves of characters.</summary>
    private static bool HasControl(string text) => text.EnumerateRunes().Any(rune =>
        Rune.IsControl(rune) || rune == Rune.ReplacementChar
        || rune.Value is 0x2028 or 0x2029 or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069));
}
