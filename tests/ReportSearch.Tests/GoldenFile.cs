namespace ReportSearch.Tests;

/// <summary>Expected texts under Golden/; REPORTSEARCH_WRITE_GOLDEN=1 writes them anew, to be read in the diff.</summary>
internal static class GoldenFile
{
    /// <summary>Fails where <paramref name="actual"/> is not what the file <paramref name="name"/> holds.</summary>
    public static void Equals(string name, string actual)
    {
        var path = Path.Combine(Repository.Root, "tests", "ReportSearch.Tests", "Golden", name);
        if (Environment.GetEnvironmentVariable("REPORTSEARCH_WRITE_GOLDEN") == "1") File.WriteAllText(path, actual);
        Assert.True(File.Exists(path), $"'{name}' is not under Golden/. Write it with REPORTSEARCH_WRITE_GOLDEN=1.");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
