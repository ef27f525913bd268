namespace ReportSearch.Answers.Questions;

/// <summary>The parts of a question that the user took out.</summary>
internal static class TakenOut
{
    /// <summary><paramref name="parts"/> without those that <paramref name="ids"/> name.</summary>
    /// <exception cref="QuestionException">An id names none of them.</exception>
    public static IReadOnlyList<ReadPart> Left(IReadOnlyList<ReadPart> parts, IReadOnlyList<string> ids)
    {
        foreach (var id in ids)
            if (!parts.Any(part => part.Id == id))
                throw new QuestionException($"问题里没有“{id}”这一项，无法去掉。可去掉的有：{string.Join('、', parts.Select(part => part.Id))}。");
        return [.. parts.Where(part => !ids.Contains(part.Id, StringComparer.Ordinal))];
    }
}
