namespace ReportSearch.Engine.Ranking;

/// <summary>
/// Counts the scores of one query in whole steps, as small as a sum of all its terms' greatest scores allows within 30
/// bits. A sum so does not depend on the order it is taken in, and equal documents tie.
/// </summary>
internal readonly struct ScoreSteps
{
    /// <summary>For a query whose terms can give <paramref name="greatest"/> together.</summary>
    public ScoreSteps(double greatest) => PerUnit = greatest > 0 ? Math.ScaleB(1, 29 - Math.ILogB(greatest)) : 1;

    /// <summary>Steps in a score of 1: a power of two.</summary>
    public double PerUnit { get; }

    /// <summary>The score of so many steps.</summary>
    public double ScoreOf(int steps) => steps / PerUnit;
}
