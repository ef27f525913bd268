namespace ReportSearch.Answers.Questions;

/// <summary>The parts of a question that the user took out.</summary>
internal static class TakenOut
{
    /// <summary>Those of <paramref name="parts"/> that <paramref name="ids"/> name.</summary>
    /// <exception cref="QuestionException">An id names none of them.</exception>
    public static HashSet<ReadPart> Of(IReadOnlyList<ReadPart> parts, IReadOnlyList<string> ids)
    {
        var taken = new HashSet<ReadPart>();
        foreach (var id in ids)
            taken.Add(parts.FirstOrDefault(part => part.Id == id) ?? throw new QuestionException(
                $"问题里没有“{id}”这一项，无法去掉。可去掉的有：{string.Join('、', parts.Select(part => part.Id))}。"));
        return taken;
    }
}
