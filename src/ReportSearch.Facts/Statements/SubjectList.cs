namespace ReportSearch.Facts.Statements;

/// <summary>The subjects that a clause lists, made whole where they share an ending.</summary>
internal sealed class SubjectList(string text, SubjectFinder finder, SentenceIndicators indicators, SentenceWords words)
{
    /// <summary>The subjects in [<paramref name="start"/>..<paramref name="end"/>), in text order.</summary>
    /// <param name="start">Where the clause begins.</param>
    /// <param name="end">Where the predicate begins.</param>
    /// <param name="count">How many figures there are: 城乡居民收入 is two subjects for two.</param>
    public List<Subject> Read(int start, int end, int count)
    {
        var dealt = text.LastIndexOf("分别", end, end - start, StringComparison.Ordinal);
        var done = dealt > start ? text[(dealt + 2)..end] : "";   // 云溪、竹山分别淘汰产能
        if (done.Length > 0) end = dealt;
        var items = new List<Subject>();
        for (var from = start; from < end;)
        {
            var to = from;
            for (var depth = 0; to < end && (depth > 0 || text[to] is not ('、' or '和' or '与' or '及')); to++)
                depth += text[to] is '(' or '“' ? 1 : text[to] is ')' or '”' ? -1 : 0;
            if (finder.Before(from, to) is { } item) items.Add(item);
            from = to + 1;
        }
        if (done.Length > 0) return items.ConvertAll(item => item with { Indicator = null, Name = finder.NameOf(item) + done });
        return items is [var both] && count == 2 ? Halves(both) ?? items : items.ConvertAll(item => Share(item, items[^1]));
    }

    /// <summary>Two subjects in one word: 城乡 is town and country, 存贷款 what is deposited and what is lent.</summary>
    private List<Subject>? Halves(Subject both)
    {
        var name = finder.NameOf(both);
        foreach (var (word, one, other) in ((string, string, string)[])[("城乡", "城镇", "农村"), ("存贷款", "存款", "贷款")])
        {
            if (name.IndexOf(word, StringComparison.Ordinal) is not (>= 0 and var at)) continue;
            return [Half(one), Half(other)];

            Subject Half(string half)
            {
                var whole = name[..at] + half + name[(at + word.Length)..];
                return both with { Indicator = indicators.Named(whole), Name = whole };
            }
        }
        return null;
    }

    /// <summary>The item with the ending of the last one: 城镇 of 城镇、农村居民人均可支配收入.</summary>
    private Subject Share(Subject item, Subject last)
    {
        if (item.Indicator is not null || item == last) return item;
        var own = finder.NameOf(item);
        if (last.Indicator is not null)
            for (var at = last.Range.Start + 1; at < last.Range.End; at++)
            {
                var name = own + text[at..last.Range.End];
                if (indicators.Named(name) is { } indicator) return item with { Indicator = indicator, Name = name };
            }
        if (finder.IsMeasured(item) || SubjectWords.Shared.AtEnd(text, item.Range.Start, item.Range.End) is not null) return item;
        var ending = SubjectWords.Shared.AtEnd(text, last.Range.Start + 1, last.Range.End) ?? EndingOf(last);
        return ending.Length == 0 ? item : item with { Indicator = indicators.Named(own + ending), Name = own + ending };
    }

    /// <summary>What stands behind the first word of what is measured: 住院报销比例 of 居民住院报销比例.</summary>
    private string EndingOf(Subject last)
    {
        if (last.Range.Length == 0 || !finder.IsMeasured(last)) return "";
        var at = last.Range.Start + 1;
        while (at < last.Range.End && !words.IsBoundary(at)) at++;
        return text[at..last.Range.End];
    }
}
