namespace ReportSearch.Tests;

/// <summary>The real reports and gold sets beside the checkout, where they are there: they are no part of the product.</summary>
internal static class SharedData
{
    /// <summary>The folder's path; skips the calling test with a reason where it is absent.</summary>
    public static string Folder(string below)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var shared = Path.Combine(at.FullName, "shared", below);
            if (Directory.Exists(shared) || File.Exists(shared)) return shared;
        }
        Assert.Skip($"The shared data '{below}' is not beside this checkout.");
        return "";
    }
}
