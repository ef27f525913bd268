using ReportSearch.Text;

namespace ReportSearch.Facts.Statements;

/// <summary>A time named in a folded sentence.</summary>
/// <param name="Range">Its words.</param>
/// <param name="Period">The time; null for one of unknown length (近年来) or in a report of unknown year.</param>
/// <param name="Origin">The year a change over that time is counted from: 1978 in 1978年至1982年 and in 过去四年.</param>
/// <param name="Scope">Where it stops to hold: the sentence's end, sooner for a base.</param>
/// <param name="IsBase">Whether figures are only compared with it: 由1990年的3家增加到…, 在去年增长8%的基础上, 比去年.</param>
/// <param name="IsHead">Whether it begins a clause, and so may hold for the sentences behind as well.</param>
internal readonly record struct TimeExpression(
    CharRange Range, Period? Period, int? Origin, int Scope, bool IsBase, bool IsHead)
{
    /// <summary>Whether it says of which time a figure at <paramref name="at"/> is.</summary>
    public bool Holds(int at) => Range.End <= at && at < Scope;
}
