using System.Text.RegularExpressions;

namespace ReportSearch.Corpus.Mending;

/// <summary>
/// Characters that show nothing: zero-width spaces and joiners, byte order marks, soft hyphens, controls.
/// </summary>
internal static partial class InvisibleCharacters
{
    /// <summary>A run of them; the tab, a space of a kind, is none.</summary>
    [GeneratedRegex(@"[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\uFFFD]+")]
    public static partial Regex Pattern { get; }
}
