using System.Xml.Linq;

namespace ReportSearch.Tests.Architecture;

public sealed class FloorTests
{
    private static readonly Dictionary<string, int> Floors = new()
    {
        ["Text"] = 1,
        ["Corpus"] = 2,
        ["Engine"] = 2,
        ["Embeddings"] = 2,
        ["Facts"] = 3,
        ["Index"] = 4,
        ["Answers"] = 5,
        ["Server"] = 6,
        ["Cli"] = 7,
    };

    public static TheoryData<string> Names => [.. Floors.Keys];

    [Fact]
    public void Every_project_under_src_is_a_known_floor() => Assert.Equal(
        Floors.Keys.Order(StringComparer.Ordinal),
        Directory.GetDirectories(Path.Combine(Repository.Root, "src"))
            .Select(folder => Path.GetFileName(folder)["ReportSearch.".Length..])
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_floor_uses_only_those_below_it(string floor) => Assert.All(
        UsedBy(floor), used => Assert.True(Floors[used] < Floors[floor], $"{floor} uses {used}, which is not below it."));

    private static IEnumerable<string> UsedBy(string floor) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", $"ReportSearch.{floor}", $"ReportSearch.{floor}.csproj"))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!)["ReportSearch.".Length..]);
}
