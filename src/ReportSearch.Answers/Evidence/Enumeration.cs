using ReportSearch.Text;

namespace ReportSearch.Answers.Evidence;

/// <summary>The members that a clause lists side by side.</summary>
internal static class Enumeration
{
    private const string Opening = "“（《(‘";
    private const string Closing = "”）》)’";

    /// <summary>
    /// The most members listed in one clause of <paramref name="range"/>: parted by 、 outside of quotes and brackets (甲、乙和丙 are
    /// three), or names in quotes that follow on one another (“甲”“乙”). 1 where nothing is listed.
    /// </summary>
    public static int Members(string text, CharRange range) =>
        ClauseSplitter.Split(text, range).Select(clause => Members(clause.Of(text))).DefaultIfEmpty(1).Max();

    private static int Members(ReadOnlySpan<char> clause)
    {
        int depth = 0, marks = 0, joined = 0, quoted = 1;
        for (var at = 0; at < clause.Length; at++)
        {
            if (Opening.Contains(clause[at], StringComparison.Ordinal)) depth++;
            else if (Closing.Contains(clause[at], StringComparison.Ordinal))
            {
                depth = Math.Max(0, depth - 1);
                if (at + 1 < clause.Length && clause[at + 1] is '“' or '《') quoted++;
            }
            else if (depth > 0) continue;
            else if (clause[at] == '、') marks++;
            else if (marks > 0 && clause[at] is '和' or '及') joined = 1;
        }
        return Math.Max(marks + 1 + (marks > 0 ? joined : 0), quoted);
    }
}
