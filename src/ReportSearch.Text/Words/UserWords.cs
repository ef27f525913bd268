using System.Text;

namespace ReportSearch.Text.Words;

/// <summary>Reads a user's own words: a plain text file in UTF-8, a word a line, where # begins a comment line.</summary>
public static class UserWords
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The words of <paramref name="file"/>; empty lines count for nothing, and a word may come again.</summary>
    /// <exception cref="InvalidDataException">There is no such file, or a line of it is no word: the message names the
    /// file, the line, and what to do.</exception>
    public static WordList Read(string file)
    {
        if (!File.Exists(file)) throw new InvalidDataException($"There is no user dictionary '{file}'. Name one that exists, or none.");
        var words = new List<string>();
        var rest = File.ReadAllBytes(file).AsSpan();
        if (rest.StartsWith(Encoding.UTF8.Preamble)) rest = rest[Encoding.UTF8.Preamble.Length..];
        for (var number = 1; rest.Length > 0; number++)
        {
            var end = rest.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            if (Word(line, out var finding) is { } word) words.Add(word);
            else if (finding is not null) throw new InvalidDataException($"User dictionary '{file}', line {number}: {finding}.");
        }
        return new WordList(words);
    }

    /// <summary>The word of a line; null where it holds none, with what is wrong if anything is.</summary>
    private static string? Word(ReadOnlySpan<byte> line, out string? finding)
    {
        finding = null;
        string word;
        try
        {
            word = Strict.GetString(line).Trim();
        }
        catch (DecoderFallbackException)
        {
            finding = "it is not UTF-8; save the file as UTF-8";
            return null;
        }
        if (word.Length == 0 || word[0] == '#') return null;
        var folded = TextFolder.Fold(word).Text;
        finding = word.Any(char.IsWhiteSpace) ? $"'{word}' holds white space; write a word a line and nothing behind it"
            : !folded.Any(unit => CharacterKinds.Of(unit) != 0) ? $"'{word}' holds neither a letter nor a digit; take it out"
            : folded.Length > WordList.Longest ? $"a word has at most {WordList.Longest} characters, this one {folded.Length}; shorten it"
            : null;
        return finding is null ? word : null;
    }
}
