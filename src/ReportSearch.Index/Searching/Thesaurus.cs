using System.Reflection;
using ReportSearch.Text;

namespace ReportSearch.Index.Searching;

/// <summary>Words that stand for one another, from the plain text file beside this one.</summary>
public sealed class Thesaurus
{
    private readonly Dictionary<string, HashSet<string>> others = new(StringComparer.Ordinal);

    private Thesaurus(IEnumerable<string> lines)
    {
        foreach (var line in lines.Where(l => l.Length > 0 && l[0] != '#'))
        {
            var group = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => TextFolder.Fold(w).Text).ToList();
            foreach (var word in group)
            {
                if (!others.TryGetValue(word, out var known)) others[word] = known = new(StringComparer.Ordinal);
                known.UnionWith(group.Where(w => w != word));
            }
        }
    }

    /// <summary>The thesaurus that ships with the project, read once.</summary>
    public static Thesaurus Default { get; } = new(Lines());

    /// <summary>
    /// The words that stand for <paramref name="word"/>, itself left out; empty where none is known. Folded, in no
    /// order.
    /// </summary>
    /// <param name="word">A folded word.</param>
    public IReadOnlyCollection<string> Others(string word) => others.TryGetValue(word, out var known) ? known : [];

    private static IEnumerable<string> Lines()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("ReportSearch.Index.thesaurus.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
