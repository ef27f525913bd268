using ReportSearch.Answers.Questions;

namespace ReportSearch.Answers.Conversations;

/// <summary>Tells which parts of a follow-up it says itself, and which are kept.</summary>
internal static class KeptParts
{
    /// <summary>The parts of <paramref name="full"/>, with their origin.</summary>
    /// <param name="full">The follow-up in full words.</param>
    /// <param name="said">The follow-up as asked.</param>
    public static IReadOnlyList<ReadPart> Of(Reading full, Reading said)
    {
        var own = said.Parts.ToDictionary(part => part.Id, part => part.Origin, StringComparer.Ordinal);
        var tellsKind = KindReader.Tells(said.Folded);
        return [.. full.Parts.Select(part => part with
        {
            Origin = part.Kind == ReadPartKind.Kind ? (!tellsKind ? ReadPartOrigin.Kept : own.GetValueOrDefault(part.Id, ReadPartOrigin.Inferred))
                : own.GetValueOrDefault(part.Id, ReadPartOrigin.Kept),
        })];
    }
}
