using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Engine.Segments;

namespace ReportSearch.Tests.Engine.Segments;

public sealed class DocumentSetTests
{
    [Fact]
    public void It_behaves_as_a_set_of_numbers() => Prop.ForAll<byte[], byte[], byte>((some, others, size) =>
    {
        var documents = size + 1;
        var (a, b) = (some.Select(x => x % documents).ToHashSet(), others.Select(x => x % documents).ToHashSet());
        var (setA, setB) = (SetOf(documents, a), SetOf(documents, b));
        Assert.Equal(a.Order(), setA.Members);
        Assert.Equal(a.Count, setA.Count);
        Assert.Equal(Enumerable.Range(0, documents).Except(a), DocumentSet.AllBut(setA).Members);
        Assert.Equal(a.Order(), new DocumentSet(documents, setA.Bytes).Members);
        setA.IntersectWith(setB);
        Assert.Equal(a.Intersect(b).Order(), setA.Members);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_document_is_new_once()
    {
        var set = new DocumentSet(70);
        Assert.True(set.Add(69));
        Assert.False(set.Add(69));
    }

    [Fact]
    public void Bytes_of_another_size_or_with_members_beyond_the_last_document_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new DocumentSet(3, new byte[16]));
        Assert.Throws<ArgumentException>(() => new DocumentSet(3, [8, 0, 0, 0, 0, 0, 0, 0]));
    }

    private static DocumentSet SetOf(int documents, IEnumerable<int> members)
    {
        var set = new DocumentSet(documents);
        foreach (var member in members) set.Add(member);
        return set;
    }
}
