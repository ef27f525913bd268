using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Text.Words;

namespace ReportSearch.Tests.Text.Words;

public sealed class NameStartsTests
{
    [Fact]
    public void Every_name_that_begins_at_a_spot_is_told_by_its_length() => Prop.ForAll<byte[], byte[]>((nameUnits, textUnits) =>
    {
        var names = Units(nameUnits).Chunk(3).Select(chunk => new string(chunk)).ToList();
        var starts = new NameStarts();
        foreach (var name in names) starts.Add(name);
        var text = new string(Units(textUnits));
        for (var at = 0; at < text.Length; at++)
            foreach (var name in names.Where(name => text.AsSpan(at).StartsWith(name)))
                Assert.True((starts.LengthsAt(text, at) >> name.Length & 1) == 1);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Where_no_name_begins_with_the_two_characters_there_is_none()
    {
        var starts = new NameStarts();
        starts.Add("云城市");
        Assert.Equal(1UL << 3, starts.LengthsAt("去云城", 1));
        Assert.Equal(0UL, starts.LengthsAt("云海", 0));
        Assert.Equal(0UL, starts.LengthsAt("云", 0));
    }

    private static char[] Units(byte[] raw) => Array.ConvertAll(raw, b => "云城市"[b % 3]);
}
