using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ReportSearch.Benchmarks;
using ReportSearch.Benchmarks.Scale;

var options = args.Where(IsOption).Select(arg => arg.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
string[] plain = [.. args.Where(arg => !IsOption(arg))];
switch (plain)
{
    case ["index", var folder, var passages]:
        IndexCommand.Run(folder, passages);
        break;
    case ["search", var folder, var queries, var top, var run]:
        SearchCommand.Run(folder, queries, int.Parse(top), run, options.GetValueOrDefault);
        break;
    case ["vector-recall", var passages, var queries]:
        VectorRecall.Run(passages, queries);
        break;
    default:
        MicroBenchmarks();
        break;
}

static bool IsOption(string arg) => arg.Contains('=', StringComparison.Ordinal) && !arg.Contains('/', StringComparison.Ordinal);

// Not inlined, so that the other commands do not load what it needs.
[System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
void MicroBenchmarks()
{
    // In this process: a build of its own for each benchmark would need the network.
    var job = Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance);
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, DefaultConfig.Instance.AddJob(job));
}
