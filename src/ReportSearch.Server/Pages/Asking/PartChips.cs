using ReportSearch.Answers.Questions;
using ReportSearch.Server.Markup;
using ReportSearch.Server.Rows;

namespace ReportSearch.Server.Pages.Asking;

/// <summary>How a question was read, part by part: each can be taken out, and put back.</summary>
internal static class PartChips
{
    private const int MostOfAKind = 5;

    public static Html Of(Question question, AskAddress here)
    {
        var read = question.Parts.GroupBy(part => part.Kind).SelectMany(parts => Folded([.. parts], here));
        var takenOut = here.Without.Select(id => TakenOut(id, here with { Without = [.. here.Without.Where(other => other != id)] }));
        List<Html> chips = [.. read, .. takenOut];
        return Html.When(chips.Count > 0, $"""
            <section class="read" aria-labelledby="read"><h2 id="read">对问题的理解</h2><ul class="chips">{chips}</ul></section>
            """);
    }

    /// <summary>The chips of one kind; those past the first few, as of 全省各市, unfold.</summary>
    private static IEnumerable<Html> Folded(List<ReadPart> parts, AskAddress here)
    {
        var chips = parts.Select(part => Part(part, here with { Without = [.. here.Without, part.Id] })).ToList();
        return chips.Count <= MostOfAKind + 1 ? chips : chips.Take(MostOfAKind).Append(Html.Of($"""
            <li class="fold"><details><summary>另有 {chips.Count - MostOfAKind} 个{PartWord.Name(parts[0])}</summary><ul class="chips">{chips.Skip(MostOfAKind)}</ul></details></li>
            """));
    }

    private static Html Part(ReadPart part, AskAddress without)
    {
        var (name, value, origin) = (PartWord.Name(part), PartWord.Value(part), PartWord.Origin(part));
        return Html.Of($"""
            <li><span>{name}</span> {value}{Html.When(origin is not null, $" <em>{origin}</em>")}<a class="drop" data-swap href="{without.ToString()}" aria-label="去掉{name} {value}" title="去掉这一项再问">×</a></li>
            """);
    }

    private static Html TakenOut(string id, AskAddress with)
    {
        var value = ReadPart.Parse(id) is { } part ? PartWord.Value(part) : id;
        return Html.Of($"""
            <li class="out"><s>{value}</s><a class="drop" data-swap href="{with.ToString()}" aria-label="恢复 {value}" title="恢复这一项">＋</a></li>
            """);
    }
}
