using System.Text.Json;

namespace ReportSearch.Server.Rows;

/// <summary>Members of enumerations as rows write them: YesNo is yesNo.</summary>
internal static class RowWord
{
    /// <summary>The word for <paramref name="member"/>.</summary>
    public static string Of<T>(T member) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(member.ToString());
}
