using System.Text;

using FsCheck;
using FsCheck.Fluent;

using ReportSearch.Corpus.Reading;

namespace ReportSearch.Tests.Corpus.Reading;

public sealed class TextDecoderTests
{
    private const string Text = "全年修路八十里，架桥三座。";

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE", "GB18030", "GBK"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_usual_encoding_is_recognised(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);
        Assert.Equal(Text, TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]));
    }

    [Fact]
    public void Utf8_needs_no_mark() => Assert.Equal(Text, TextDecoder.Decode(Encoding.UTF8.GetBytes(Text)));

    [Fact]
    public void Damaged_utf8_is_refused_with_the_place_and_not_read_as_rare_characters()
    {
        var bytes = Encoding.UTF8.GetBytes(Text);
        var damaged = bytes.Where((_, i) => i != 13).ToArray();
        var error = Assert.Throws<UnreadableException>(() => TextDecoder.Decode(damaged));
        Assert.Contains("byte 12", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Binary_data_is_refused() => Assert.Throws<UnreadableException>(() => TextDecoder.Decode([1, 0, 2, 0, 65]));

    [Fact]
    public void No_bytes_crash_it() => Prop.ForAll<byte[]>(bytes =>
    {
        try
        {
            TextDecoder.Decode(bytes);
        }
        catch (UnreadableException)
        {
            // The one thing it may say.
        }
    }).QuickCheckThrowOnFailure();
}
