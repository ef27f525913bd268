using System.Globalization;
using ReportSearch.Answers.Questions;

namespace ReportSearch.Server.Pages;

/// <summary>Values as forms send them: a field left empty is not given.</summary>
internal static class FormValue
{
    public static string? Text(string? sent) => string.IsNullOrWhiteSpace(sent) ? null : sent.Trim();

    /// <exception cref="QuestionException">It is no whole number.</exception>
    public static int? Number(string? sent)
    {
        if (Text(sent) is not { } text) return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new QuestionException($"“{text}”不是数字。");
    }
}
