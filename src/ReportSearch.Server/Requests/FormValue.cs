using System.Globalization;
using ReportSearch.Answers.Commitments;
using ReportSearch.Answers.Questions;
using ReportSearch.Server.Rows;

namespace ReportSearch.Server.Requests;

/// <summary>Values as forms send them: a field left empty was not given.</summary>
internal static class FormValue
{
    public static string? Text(string? sent) => string.IsNullOrWhiteSpace(sent) ? null : sent.Trim();

    /// <summary>Values of a field that may be given more than once.</summary>
    public static IReadOnlyList<string> Texts(IEnumerable<string?>? sent) =>
        [.. (sent ?? []).Select(Text).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>A member of an enumeration as rows write it.</summary>
    /// <exception cref="QuestionException">It is none.</exception>
    public static T? Word<T>(string? sent, string field) where T : struct, Enum
    {
        if (Text(sent) is not { } word) return null;
        foreach (var member in Enum.GetValues<T>())
            if (RowWord.Of(member) == word) return member;
        throw new QuestionException($"{field} 没有“{word}”这个值，请用：{string.Join("、", Enum.GetValues<T>().Select(RowWord.Of))}。");
    }

    /// <exception cref="QuestionException">It is no whole number.</exception>
    public static int? Number(string? sent)
    {
        if (Text(sent) is not { } text) return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new QuestionException($"“{text}”不是数字。");
    }

    /// <exception cref="QuestionException">It is no category.</exception>
    public static string? Category(string? sent)
    {
        if (Text(sent) is not { } word) return null;
        return CategoryWord.Parse(word)
            ?? throw new QuestionException($"没有“{word}”这个类别，请用：{string.Join("、", CategoryWord.All)}。");
    }

    /// <exception cref="QuestionException">It is no status.</exception>
    public static CommitmentStatus? Status(string? sent)
    {
        if (Text(sent) is not { } word) return null;
        return StatusWord.Parse(word)
            ?? throw new QuestionException($"没有“{word}”这种状态，请用：{string.Join("、", StatusWord.All)}。");
    }
}
