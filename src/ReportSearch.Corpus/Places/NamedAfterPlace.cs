using ReportSearch.Text;

namespace ReportSearch.Corpus.Places;

/// <summary>
/// Tells streets, schools, banks and events that only bear a place's name: 南京路 is in Shanghai, 杭州亚运会 an event.
/// </summary>
internal static class NamedAfterPlace
{
    private static readonly string[] Nouns =
        ["大学", "路", "银行", "奥运会", "冬奥会", "冬残奥会", "残奥会", "青奥会", "亚运会", "亚残运会", "世博会", "大运会", "世园会", "峰会", "共识", "宣言"];

    // 河南大学生 are students in Henan, 山东路网 the roads of Shandong.
    private static readonly string[] OtherWords = ["大学生", "大学城", "路网", "路段", "路径", "路线", "路口", "路况", "路政", "路子"];

    /// <summary>Whether the place's short name at <paramref name="name"/> begins the name of something else.</summary>
    public static bool Begins(string text, CharRange name)
    {
        if (text[name.End - 1] is '省' or '市' or '县' or '区' or '州' && name.Length > 2) return false;
        var next = text.AsSpan(name.End);
        return StartsWithAny(next, Nouns) && !StartsWithAny(next, OtherWords);
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.StartsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }
}
