using ReportSearch.Index.Indexing;
using ReportSearch.Text.Words;

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
    public void The_version_names_rules_words_and_vectors_and_the_users_words() =>
        Assert.Matches(
            "^[0-9]+;words-[0-9a-f]{8};dictionary-[0-9a-f]{8};words-.+;[0-9]+$",
            IndexVersion.Of(new IndexOptions { Dictionary = new WordList(["古隆中"]) }));

    [Fact]
    public void Without_words_of_the_user_the_version_names_none() =>
        Assert.Matches("^[0-9]+;words-[0-9a-f]{8};words-.+;[0-9]+$", IndexVersion.Of(IndexOptions.Standard));

    private static string Fingerprint(params byte[][] resources) => IndexVersion.FingerprintOf(resources.Select(bytes => new MemoryStream(bytes)));
}
