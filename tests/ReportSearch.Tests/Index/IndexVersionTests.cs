using ReportSearch.Embeddings;
using ReportSearch.Index.Indexing;

namespace ReportSearch.Tests.Index;

public sealed class IndexVersionTests
{
    [Fact]
    public void The_version_changes_with_any_byte_of_what_terms_are_made_from()
    {
        Assert.Equal(Fingerprint([1, 2], [3]), Fingerprint([1, 2], [3]));
        Assert.NotEqual(Fingerprint([1, 2], [3]), Fingerprint([1, 2], [4]));
        Assert.NotEqual(Fingerprint([1, 2], [3]), Fingerprint([1], [2, 3]));
    }

    [Fact]
    public void The_version_names_rules_words_and_vectors() =>
        Assert.Matches("^[0-9]+;words-[0-9a-f]{8};words-.+;[0-9]+$", IndexVersion.Of(PassageEmbedder.Default));

    private static string Fingerprint(params byte[][] resources) => IndexVersion.FingerprintOf(resources.Select(bytes => new MemoryStream(bytes)));
}
