using System.Globalization;
using System.Text.RegularExpressions;
using ReportSearch.Server.Markup;

namespace ReportSearch.Server.Pages;

/// <summary>Text of an answer: each marker [1] leads to its citation on the page.</summary>
internal static partial class AnswerText
{
    /// <summary>One paragraph a line; a marker without a citation stays as it is.</summary>
    public static Html Of(string text, int citations)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Html.Of($"{lines.Select(line => Html.Of($"<p>{Marked(line, citations)}</p>"))}");
    }

    /// <summary>The name of a citation on the page.</summary>
    public static string Anchor(int number) => string.Create(CultureInfo.InvariantCulture, $"c{number}");

    /// <summary>The way to citation <paramref name="number"/>.</summary>
    public static Html Marker(int number) => Html.Of($"""<a class="marker" href="#{Anchor(number)}" aria-label="依据 {number}">{number}</a>""");

    private static List<Html> Marked(string line, int citations)
    {
        var parts = new List<Html>();
        var at = 0;
        foreach (Match marker in AnyMarker().Matches(line))
        {
            var number = int.Parse(marker.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            if (number < 1 || number > citations) continue;
            parts.Add(Html.Of($"{line[at..marker.Index]}{Marker(number)}"));
            at = marker.Index + marker.Length;
        }
        parts.Add(Html.Of($"{line[at..]}"));
        return parts;
    }

    [GeneratedRegex(@"\[([0-9]{1,3})\]", RegexOptions.CultureInvariant)]
    private static partial Regex AnyMarker();
}
