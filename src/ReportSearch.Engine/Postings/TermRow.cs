using System.Runtime.InteropServices;

namespace ReportSearch.Engine.Postings;

/// <summary>
/// A term's row in its dictionary, as stored; text and postings end where those of the next row start.
/// </summary>
/// <param name="TextStart">Where its text starts, in UTF-16 units.</param>
/// <param name="PostingsStart">Where its postings start, in bytes.</param>
/// <param name="Documents">How many documents have it.</param>
/// <param name="GreatestImpact">Of its postings, in the steps of <see cref="ImpactScale"/>; 0 where the field is not
/// scored.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct TermRow(int TextStart, int PostingsStart, int Documents, int GreatestImpact);
