using ReportSearch.Tests.Cli;
using ReportSearch.Text.Words;

namespace ReportSearch.Tests.Text.Words;

public sealed class UserWordsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string FilePath => Path.Combine(folder.Path, "own.txt");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_holds_a_word_a_line_comments_and_empty_lines()
    {
        folder.Write("own.txt", "\uFEFF# ours\r\n漢江生態驛站\r\n\r\n  GDP同比  \n# done");
        Assert.Equal(["gdp同比", "汉江生态驿站"], UserWords.Read(FilePath).Words);
    }

    [Theory]
    [InlineData("汉江\n沙洋 100 n\n", 2, "white space")]
    [InlineData("#\n\n——\n", 3, "neither a letter nor a digit")]
    public void A_line_that_is_no_word_is_told_with_file_and_line(string text, int line, string finding)
    {
        folder.Write("own.txt", text);
        var error = Assert.Throws<InvalidDataException>(() => UserWords.Read(FilePath));
        Assert.Contains($"'{FilePath}', line {line}: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(finding, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_of_more_than_63_characters_is_told()
    {
        folder.Write("own.txt", new string('江', 63) + "\n" + new string('江', 64));
        var error = Assert.Throws<InvalidDataException>(() => UserWords.Read(FilePath));
        Assert.Contains("line 2: a word has at most 63 characters, this one 64", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_another_encoding_is_told_with_its_line()
    {
        File.WriteAllBytes(FilePath, [.. "汉江\n"u8, 0xBD, 0xAD]);   // 江 in GB18030
        var error = Assert.Throws<InvalidDataException>(() => UserWords.Read(FilePath));
        Assert.Contains("line 2: it is not UTF-8", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told() => Assert.Contains(
        "no user dictionary", Assert.Throws<InvalidDataException>(() => UserWords.Read(FilePath)).Message, StringComparison.Ordinal);
}
