using ReportSearch.Index.Searching;

namespace ReportSearch.Server.Rows;

/// <summary>The words for which lists are searched.</summary>
public static class ModeWord
{
    /// <summary>hybrid: what a search without a word for it does.</summary>
    public const string Default = "hybrid";

    /// <summary>All of them, in the order of <see cref="SearchMode"/>.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<SearchMode>().Select(RowWord.Of)];

    /// <summary>The mode of that word; null where it is none of <see cref="All"/>.</summary>
    public static SearchMode? Parse(string word) =>
        Enum.GetValues<SearchMode>().Cast<SearchMode?>().FirstOrDefault(mode => RowWord.Of(mode!.Value) == word);
}
