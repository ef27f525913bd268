using ReportSearch.Text.Numbers;

namespace ReportSearch.Text.Words;

/// <summary>What a run of a folded text is made of.</summary>
internal enum TextRunKind
{
    /// <summary>Chinese characters, to be cut into words.</summary>
    Chinese,

    /// <summary>Latin and other letters, with the digits that belong to them: gdp, 5g, c919.</summary>
    Letters,

    /// <summary>One number.</summary>
    Number,
}

/// <summary>A run of a folded text; what stands between runs is punctuation.</summary>
/// <param name="Kind">What it is made of.</param>
/// <param name="Range">Where it stands; of a number without its unit.</param>
/// <param name="Number">Of a number.</param>
/// <param name="UnitLength">Of a number: characters of the unit of measure right behind it.</param>
internal readonly record struct TextRun(TextRunKind Kind, CharRange Range, Number Number = default, int UnitLength = 0)
{
    /// <summary>The runs of <paramref name="folded"/> from <paramref name="start"/> on, in order.</summary>
    public static Reader Read(ReadOnlySpan<char> folded, int start = 0) => new(folded, start);

    /// <summary>Reads run after run.</summary>
    public ref struct Reader(ReadOnlySpan<char> folded, int start)
    {
        private readonly ReadOnlySpan<char> folded = folded;
        private int next = start;

        /// <summary>The run read last.</summary>
        public TextRun Current { get; private set; }

        public readonly Reader GetEnumerator() => this;

        /// <summary>Reads a run; false behind the last.</summary>
        public bool MoveNext()
        {
            while (next < folded.Length && CharacterKinds.Of(folded[next]) == 0) next++;
            if (next == folded.Length) return false;
            Current = ReadAt(folded, next);
            next = Current.Range.End + Current.UnitLength;
            return true;
        }
    }

    private static TextRun ReadAt(ReadOnlySpan<char> folded, int at)
    {
        if (IsChinese(folded[at]))
            return NumberAt(folded, at)
                ?? new TextRun(TextRunKind.Chinese, CharRange.Between(at, ChineseEnd(folded, at + 1)));
        var end = LettersEnd(folded, at);
        var digits = folded[at..end].IndexOfAnyExceptInRange('0', '9');
        // 10km, but not 5g
        var isNumber = digits < 0 || digits > 0 && UnitOfMeasure.LengthAt(folded, at + digits) == end - at - digits;
        return isNumber && NumberAt(folded, at) is { } number
            ? number
            : new TextRun(TextRunKind.Letters, CharRange.Between(at, end));
    }

    private static int LettersEnd(ReadOnlySpan<char> folded, int at)
    {
        while (at < folded.Length && CharacterKinds.Is(folded[at], CharacterKind.Letter)) at++;
        return at;
    }

    private static int ChineseEnd(ReadOnlySpan<char> folded, int at)
    {
        for (; at < folded.Length; at++)
        {
            var kind = CharacterKinds.Of(folded[at]);
            if (kind == CharacterKind.Chinese || kind == (CharacterKind.Chinese | CharacterKind.NumeralPart)) continue;
            if (!kind.HasFlag(CharacterKind.Chinese) || NumberAt(folded, at) is not null) break;
        }
        return at;
    }

    private static TextRun? NumberAt(ReadOnlySpan<char> folded, int at)
    {
        var kind = CharacterKinds.Of(folded[at]);
        if (!kind.HasFlag(CharacterKind.NumberStart)) return null;
        if (kind.HasFlag(CharacterKind.Chinese) && !IsNumeralPart(folded, at + 1)) return null;   // most are words: 一般
        return NumberReader.ReadAt(folded, at) is { } number
            && !(number.Form == NumberForm.Numerals && number.Range.Length == 1)
            ? new TextRun(TextRunKind.Number, number.Range, number, UnitOfMeasure.LengthAt(folded, number.Range.End))
            : null;
    }

    private static bool IsNumeralPart(ReadOnlySpan<char> folded, int at) =>
        at < folded.Length && CharacterKinds.Is(folded[at], CharacterKind.NumeralPart);

    private static bool IsChinese(char unit) => CharacterKinds.Is(unit, CharacterKind.Chinese);
}
