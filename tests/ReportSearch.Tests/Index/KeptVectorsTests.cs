using ReportSearch.Embeddings;
using ReportSearch.Index.Indexing;
using ReportSearch.Tests.Cli;

namespace ReportSearch.Tests.Index;

public sealed class KeptVectorsTests : IDisposable
{
    private static readonly string[] Texts = ["麦田", "棉花", "油菜"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_added_is_found_when_the_file_is_opened_again_and_is_what_adding_gave()
    {
        float[][] given;
        using (var kept = Open()) given = [.. Texts.Select(text => kept.Add(text, VectorOf(text)))];

        using var again = Open();

        Assert.Equal(3, again.Count);
        Assert.Equal(given, Texts.Select(text => again.Find(text)!));
        Assert.All(given.Zip(Texts), pair => Assert.All(pair.First.Zip(VectorOf(pair.Second)), part => Assert.Equal(part.Second, part.First, 1e-3f)));
        Assert.Null(again.Find("大豆"));
    }

    [Fact]
    public void A_text_that_has_no_vector_is_kept_as_such()
    {
        using (var kept = Open()) Assert.Empty(kept.Add("麦田", []));
        using var again = Open();
        Assert.Empty(again.Find("麦田")!);
    }

    [Fact]
    public void A_record_that_is_cut_off_or_damaged_is_as_good_as_none_and_the_others_stay()
    {
        AddAll();
        var bytes = File.ReadAllBytes(FilePath);
        var record = (bytes.Length - Head(bytes)) / 3;
        bytes[Head(bytes) + record + 20] ^= 1;          // of the second
        File.WriteAllBytes(FilePath, bytes[..^5]);      // of the third

        using (var kept = Open())
        {
            Assert.NotNull(kept.Find("麦田"));
            Assert.Null(kept.Find("棉花"));
            Assert.Null(kept.Find("油菜"));
            foreach (var text in Texts[1..]) kept.Add(text, VectorOf(text));
        }
        using var mended = Open();
        Assert.All(Texts, text => Assert.NotNull(mended.Find(text)));
    }

    [Fact]
    public void A_file_that_is_something_else_is_begun_anew()
    {
        AddAll();
        File.WriteAllText(FilePath, new string('x', 1000));
        using var kept = Open();
        Assert.Equal(0, kept.Count);
        Assert.NotEmpty(kept.Add("麦田", VectorOf("麦田")));
    }

    [Fact]
    public void Records_behind_a_damaged_head_are_none()
    {
        AddAll();
        var bytes = File.ReadAllBytes(FilePath);
        bytes[0] ^= 1;
        File.WriteAllBytes(FilePath, bytes);
        using var kept = Open();
        Assert.Equal(0, kept.Count);
        Assert.All(Texts, text => Assert.Null(kept.Find(text)));
    }

    [Fact]
    public void Vectors_of_passages_that_are_gone_are_dropped_once_they_are_many()
    {
        using var kept = Open();
        for (var n = 0; n < 1500; n++) kept.Add($"第{n}段", VectorOf($"第{n}段"));
        var size = new FileInfo(FilePath).Length;

        kept.Trim(400, []);
        Assert.Equal(1500, kept.Count);
        kept.Trim(200, Enumerable.Range(0, 200).Select(n => $"第{7 * n}段"));

        Assert.Equal(200, kept.Count);
        Assert.InRange(new FileInfo(FilePath).Length, 1, size / 7);
        Assert.All(Enumerable.Range(0, 200), n => Assert.NotNull(kept.Find($"第{7 * n}段")));
        Assert.Null(kept.Find("第1段"));
        kept.Add("第1段", VectorOf("第1段"));
        Assert.NotNull(kept.Find("第1段"));
    }

    [Fact]
    public void A_thread_that_comes_late_keeps_nothing()
    {
        var kept = Open();
        kept.Dispose();
        Assert.NotEmpty(kept.Add("麦田", VectorOf("麦田")));
        Assert.Null(kept.Find("麦田"));
    }

    private string FilePath => Assert.Single(Directory.GetFiles(Path.Combine(folder.Path, "vectors")));

    private void AddAll()
    {
        using var kept = Open();
        foreach (var text in Texts) kept.Add(text, VectorOf(text));
    }

    private KeptVectors Open() => KeptVectors.Open(folder.Path, PassageEmbedder.Default);

    private static float[] VectorOf(string text) => Enumerable.Range(0, PassageEmbedder.Default.Dimension)
        .Select(i => MathF.Sin(i + text[0] + text[1]) / 10).ToArray();

    private static int Head(byte[] file) => Array.IndexOf(file, (byte)'\n') + 1;
}
