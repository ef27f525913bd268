using ReportSearch.Index.Indexing;

namespace ReportSearch.Tests.Index;

public sealed class LookAheadTests
{
    [Fact]
    public void Results_come_in_order_and_only_a_few_items_are_taken_ahead()
    {
        var taken = 0;
        var items = Enumerable.Range(0, 1000).Select(n =>
        {
            taken = n + 1;
            return n;
        });
        var at = 0;
        foreach (var result in LookAhead.Select(items, n => n, CancellationToken.None))
        {
            Assert.Equal(at++, result);
            Assert.InRange(taken, at, at + 2 * Environment.ProcessorCount);
        }
        Assert.Equal(1000, at);
    }
}
