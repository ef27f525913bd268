namespace ReportSearch.Benchmarks.Scale;

/// <summary>One figure of the engine, or several of a kind, beside a baseline of the same run.</summary>
/// <param name="Figure">What it is, with its unit.</param>
/// <param name="Engine">Shape [n].</param>
/// <param name="Baseline">Shape [n].</param>
/// <param name="Against">What the baseline is.</param>
internal sealed record TableRow(string Figure, double[] Engine, double[] Baseline, string Against)
{
    public static readonly string[] Head = ["| | engine | baseline | ratio | baseline is |", "|---|---:|---:|---:|---|"];

    /// <summary>As markdown.</summary>
    public override string ToString() =>
        $"| {Figure} | {Join(Engine)} | {Join(Baseline)} | {Join(Engine.Zip(Baseline, (a, b) => a / b))} | {Against} |";

    private static string Join(IEnumerable<double> numbers) => string.Join(" / ", numbers.Select(Short));

    private static string Short(double number) => number switch
    {
        0 => "0",
        < 0.1 => $"{number:F3}",
        < 10 => $"{number:F2}",
        < 100 => $"{number:F1}",
        _ => $"{number:N0}",
    };
}
