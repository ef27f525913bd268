using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Engine.Texts;

namespace ReportSearch.Tests.Engine.Texts;

public sealed class DenseCodeTests
{
    [Fact]
    public void Ranks_have_the_codes_that_the_format_tells()
    {
        var code = new DenseCode(200, [.. Enumerable.Range(0, 12_000).Select(unit => (char)unit)]);
        Assert.Equal([0x07], Encode(code, "\u0007"));
        Assert.Equal([0xC8, 0x00], Encode(code, "\u00C8"));
        Assert.Equal([0xC9, 0x01], Encode(code, "\u0191"));
        Assert.Equal([0xC8, 0xC8, 0x00], Encode(code, $"{(char)(200 + 200 * 56)}"));
    }

    [Fact]
    public void Any_texts_come_back_unpaired_surrogates_too() => Prop.ForAll<ushort[][]>(texts =>
    {
        var counts = new UnitCounts();
        foreach (var text in texts) counts.Add(Units(text));
        var code = counts.Code();
        return texts.All(text => Decode(code, Encode(code, Units(text))) == new string(Units(text)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_unit_there_is_has_a_code_of_its_own()
    {
        var all = new string([.. Enumerable.Range(0, char.MaxValue + 1).Select(unit => (char)unit)]);
        var counts = new UnitCounts();
        counts.Add(all);
        var code = counts.Code();
        Assert.Equal(all, Decode(code, Encode(code, all)));
    }

    [Fact]
    public void No_other_count_of_stoppers_makes_the_texts_shorter() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var text = new string([.. Enumerable.Range(0, 3_000).Select(_ => (char)('一' + 1_000 * Math.Pow(random.NextDouble(), 4)))]);
        var counts = new UnitCounts();
        counts.Add(text);
        var chosen = counts.Code();
        var units = text.GroupBy(unit => unit).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key);
        var shortest = Enumerable.Range(1, DenseCode.MostStoppers)
            .Select(stoppers => new DenseCode(stoppers, [.. units]))
            .Where(code => DenseCode.Capacity(code.Bytes[0], DenseCode.LongestCode) >= units.Count())
            .Min(code => Encode(code, text).Length);
        return Encode(chosen, text).Length == shortest;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Bytes_that_are_no_text_are_refused_whatever_they_are() => Prop.ForAll<byte[], byte>((bytes, stoppers) =>
    {
        var code = new DenseCode(Math.Max((byte)1, stoppers), [.. "今年新建大桥"]);
        var units = code.Decode(bytes, new char[bytes.Length]);
        return units >= -1 && units <= bytes.Length;
    }).QuickCheckThrowOnFailure();

    private static char[] Units(ushort[] numbers) => Array.ConvertAll(numbers, number => (char)number);

    private static byte[] Encode(DenseCode code, ReadOnlySpan<char> text)
    {
        var bytes = new byte[text.Length * DenseCode.LongestCode];
        return bytes[..code.Encode(text, bytes)];
    }

    private static string Decode(DenseCode code, byte[] bytes)
    {
        var text = new char[bytes.Length];
        return new string(text, 0, code.Decode(bytes, text));
    }
}
