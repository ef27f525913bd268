namespace ReportSearch.Tests;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution file.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "ReportSearch.sln"))) return at.FullName;
        throw new DirectoryNotFoundException($"No ReportSearch.sln above '{AppContext.BaseDirectory}'. Run the tests within the checkout.");
    }
}
