using ReportSearch.Engine.Files;

namespace ReportSearch.Tests.Engine.Files;

public sealed class MappedFileTests
{
    [Fact]
    public void What_was_forgotten_is_read_again()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "a");
        byte[] bytes = [.. Enumerable.Range(0, 100_000).Select(i => (byte)(i * 7))];
        File.WriteAllBytes(path, bytes);
        using var file = new MappedFile(path);
        Assert.Equal(bytes, file.Slice(0, bytes.Length).ToArray());
        file.Forget();
        Assert.Equal(bytes, file.Slice(0, bytes.Length).ToArray());
    }
}
