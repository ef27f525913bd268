using System.Reflection;

namespace ReportSearch.Tests.Architecture;

public sealed class PublicApiTests
{
    private static readonly string[] Floors = ["Text", "Corpus", "Engine", "Embeddings", "Facts", "Index", "Answers", "Server"];

    [Fact]
    public void What_a_floor_makes_public_is_what_Golden_PublicApi_lists() => GoldenFile.Equals(
        "PublicApi.txt", string.Concat(Floors.Select(floor => PublicApi.Of(Assembly.Load($"ReportSearch.{floor}")))));
}
