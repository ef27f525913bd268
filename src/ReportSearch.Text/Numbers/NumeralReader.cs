namespace ReportSearch.Text.Numbers;

/// <summary>Reads numbers written in Chinese numerals.</summary>
internal static class NumeralReader
{
    private const int LongestRun = 24;

    /// <summary>The number at <paramref name="at"/>; null inside a run and where the run follows no grammar: 十四五, 百家, 万众.</summary>
    /// <param name="text">Folded.</param>
    /// <param name="at">Where the number may begin.</param>
    /// <param name="inside">Whether a word of number characters (百分之) stands before it on purpose.</param>
    public static Number? ReadAt(ReadOnlySpan<char> text, int at, bool inside = false)
    {
        if (!inside && at > 0 && IsNumeral(text[at - 1])) return null;
        var end = RunEnd(text, at, out var isMore);
        if (end == at || end - at > LongestRun) return null;
        var range = CharRange.Between(at, end);
        Span<char> numerals = stackalloc char[LongestRun];
        ReadOnlySpan<char> run = numerals[..Simplify(text[at..end], numerals)];
        if (IsPositional(run)) return new Number(ReadDigits(run), "", NumberForm.Positional, isMore, range);
        if (Evaluate(run) is not { } value) return null;
        var scale = run.Contains('亿') ? run.IndexOf("万亿") >= 0 ? "万亿" : "亿" : run.Contains('万') ? "万" : "";
        return new Number(value / NumberScale.Factor(scale), scale, NumberForm.Numerals, isMore, range);
    }

    /// <summary>Whether 两 is the weight: inside a number it is a digit only before a multiplier, 一万两千.</summary>
    private static bool IsTael(ReadOnlySpan<char> text, int start, int at) => text[at] == '两' && at > start
        && !(at + 1 < text.Length && NumberScale.Multiplier(text[at + 1]) > 0);

    public static bool IsNumeral(char character) => DigitOf(character) >= 0 || NumberScale.Multiplier(character) > 0;

    private static int DigitOf(char character) => character switch
    {
        '〇' or '○' or '零' => 0,
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    /// <summary>Leaves out 多 and 余, and says 亿 for 万万. Returns how many units are left.</summary>
    private static int Simplify(ReadOnlySpan<char> run, Span<char> numerals)
    {
        var length = 0;
        foreach (var character in run)
        {
            if (character is '多' or '余') continue;
            if (character == '万' && length > 0 && numerals[length - 1] == '万') numerals[length - 1] = '亿';
            else numerals[length++] = character;
        }
        return length;
    }

    private static int RunEnd(ReadOnlySpan<char> text, int at, out bool isMore)
    {
        isMore = false;
        var end = at;
        for (; end < text.Length; end++)
        {
            if (IsNumeral(text[end]) && !NumberScale.StartsUnit(text, end) && !IsTael(text, at, end)) continue;
            var isPoint = text[end] == '点' && end > at && end + 1 < text.Length && DigitOf(text[end + 1]) >= 0;
            var isInnerMore = end > at && NumberReader.IsMore(text, end) && NumberScale.Multiplier(text[end - 1]) > 0;
            if (!isPoint && !isInnerMore) break;
            isMore |= isInnerMore;
        }
        return end;
    }

    /// <summary>Whether digits stand for a year: four of them with no multiplier. Shorter runs (一二三产业) are no numbers.</summary>
    private static bool IsPositional(ReadOnlySpan<char> run)
    {
        foreach (var character in run)
            if (DigitOf(character) < 0) return false;
        return run.Length == 4;
    }

    private static decimal ReadDigits(ReadOnlySpan<char> run)
    {
        var value = 0m;
        foreach (var character in run) value = value * 10 + DigitOf(character);
        return value;
    }

    /// <summary>The value of a run with multipliers, 三千五百亿; null where it breaks the grammar.</summary>
    /// <param name="run">Numerals.</param>
    /// <param name="scales">The scale words that it may hold, each once, so that no value outgrows a decimal: 亿亿 is no number.</param>
    private static decimal? Evaluate(ReadOnlySpan<char> run, string scales = "亿万")
    {
        if (scales.Length == 0) return EvaluateDecimal(run);
        var smaller = scales[1..];
        var at = run.LastIndexOf(scales[0]);
        if (at < 0) return Evaluate(run, smaller);
        if (at == 0) return null;
        var factor = NumberScale.Multiplier(scales[0]);
        return Evaluate(run[..at], smaller) * factor + EvaluateRest(run[(at + 1)..], factor, smaller);
    }

    private static decimal? EvaluateDecimal(ReadOnlySpan<char> run)
    {
        var point = run.IndexOf('点');
        if (point < 0) return EvaluateSection(run);
        var fraction = 0m;
        for (var i = run.Length - 1; i > point; i--)
        {
            if (DigitOf(run[i]) < 0) return null;
            fraction = (fraction + DigitOf(run[i])) / 10;
        }
        return EvaluateSection(run[..point]) + fraction;
    }

    /// <summary>What follows a scale word: 五 of 三万五 counts thousands.</summary>
    private static decimal? EvaluateRest(ReadOnlySpan<char> run, decimal factor, string scales) =>
        run.IsEmpty ? 0 : run.Length == 1 && DigitOf(run[0]) > 0 ? DigitOf(run[0]) * factor / 10 : Evaluate(run, scales);

    /// <summary>A run below 万: multipliers fall from left to right, each with its digit; 十 may stand without.</summary>
    private static decimal? EvaluateSection(ReadOnlySpan<char> run)
    {
        decimal value = 0, lastMultiplier = 10000;
        int? digit = null;
        foreach (var character in run)
        {
            if (NumberScale.Multiplier(character) is > 0 and var multiplier)
            {
                if (multiplier >= lastMultiplier || digit is null && multiplier > 10) return null;
                value += (digit ?? 1) * multiplier;
                lastMultiplier = multiplier;
                digit = null;
            }
            else if (DigitOf(character) == 0)
            {
                if (digit is not null) return null;
                lastMultiplier = 10;   // 三百零五: the digit behind a zero counts ones
            }
            else
            {
                if (digit is not null) return null;
                digit = DigitOf(character);
            }
        }
        var isColloquial = lastMultiplier is > 10 and < 10000;   // 三百五 is 350
        return value + (digit ?? 0) * (isColloquial ? lastMultiplier / 10 : 1);
    }
}
