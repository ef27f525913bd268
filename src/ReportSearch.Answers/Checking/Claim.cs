using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportSearch.Answers.Checking;

/// <summary>Words of an answer that stand or fall together: those up to their markers, or what is left of a line.</summary>
/// <param name="Text">As written, with markers and what ends them; the claims of a text joined are the text.</param>
/// <param name="Words">Without markers and the marks around them.</param>
/// <param name="Markers">The citations named, from 1; empty where none is.</param>
internal sealed partial record Claim(string Text, string Words, IReadOnlyList<int> Markers)
{
    private static readonly char[] Marks = [.. "；;。，,、 \n　"];

    /// <summary>The claims of <paramref name="text"/>, in its order.</summary>
    public static IEnumerable<Claim> Of(string text) => Pieces().Matches(text).Select(piece => new Claim(
        piece.Value,
        piece.Groups["words"].Value.Trim(Marks),
        [.. Marker().Matches(piece.Groups["markers"].Value).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture))]));

    [GeneratedRegex(@"(?<words>[^\n；：，]{0,30}：没有找到)(?:[；\n]|$)|(?<words>[^\n]*?)(?<markers>(?:\[[0-9]{1,3}\])+)[；;。，,、）)\s]*|(?<words>[^\n]+)\n*|\n+", RegexOptions.ExplicitCapture)]
    private static partial Regex Pieces();

    [GeneratedRegex(@"\[([0-9]{1,3})\]")]
    private static partial Regex Marker();
}
