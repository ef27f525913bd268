using System.Reflection;
using System.Text.RegularExpressions;
using ReportSearch.Corpus.Places;
using ReportSearch.Text;

namespace ReportSearch.Answers.Questions;

/// <summary>Known groups of places (中部六省, 长三角各省) and runs of their one-character names (沪苏浙皖).</summary>
internal static partial class PlaceGroups
{
    private static readonly Dictionary<string, IReadOnlyList<Place>> Groups = [];
    private static readonly Dictionary<char, Place> OneCharacter = [];
    private static readonly Regex Named = ReadFile();

    /// <summary>The groups in a folded question, outside of the names of places in <paramref name="named"/>.</summary>
    public static IReadOnlyList<PlaceGroup> FindAll(string folded, IReadOnlyList<CharRange> named)
    {
        var found = new List<PlaceGroup>();
        foreach (Match m in Named.Matches(folded)) found.Add(new PlaceGroup(new CharRange(m.Index, m.Length), Groups[m.Groups[1].Value]));
        foreach (Match m in Run().Matches(folded))
            if (!Matter().IsMatch(folded.AsSpan(m.Index + m.Length)))
                found.Add(new PlaceGroup(new CharRange(m.Index, m.Length), [.. m.Groups["one"].Captures.Select(c => OneCharacter[c.ValueSpan[0]])]));
        return [.. found.Where(g => !named.Any(g.Range.Overlaps))];
    }

    /// <summary>The file's head says what its lines are.</summary>
    private static Regex ReadFile()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("place-groups.tsv")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var columns = line.Split('\t');
            var members = columns[1].Split(' ').Select(code => Gazetteer.Default.ByCode(code)!).ToList();
            foreach (var name in columns[0].Split(' '))
                if (name.Length == 1) OneCharacter[name[0]] = members[0];
                else Groups[name] = members;
        }
        var names = string.Join('|', Groups.Keys.OrderByDescending(n => n.Length).Select(Regex.Escape));
        return new Regex(
            $"({names})(?:地区|区域)?的?(?:(?:各|哪[一几]?个?|几个?|[三四五六七八九十]+)(?:省区市|省份|省市|省区|省|城市|市|地)(?:[一二]市)?|省区市|省份|省市|省区|城市)",
            RegexOptions.CultureInvariant);
    }

    /// <summary>What makes a run a matter and no places: 京津冀协同发展.</summary>
    [GeneratedRegex("^.{0,4}(?:一体化|协同|战略|城市群|经济带|合作|联动|生态)")]
    private static partial Regex Matter();

    /// <summary>Three one-character names or more, or two before 两省.</summary>
    [GeneratedRegex("(?<one>[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀黔贵滇云藏陕秦甘陇青宁新])(?:(?<one>[京津冀晋蒙辽沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔贵滇云藏陕甘青宁新]){2,}|(?<one>[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔贵滇云藏陕甘青宁新])(?=[两二](?:省|市|地)|省|两省市))(?:[两二三四五六七八九十][省市地](?:[一二]市)?)?")]
    private static partial Regex Run();
}
