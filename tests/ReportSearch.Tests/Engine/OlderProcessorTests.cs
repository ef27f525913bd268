using System.Diagnostics;

namespace ReportSearch.Tests.Engine;

public sealed class OlderProcessorTests
{
    [Theory]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public async Task Kernels_give_the_same_on_a_processor_without(string feature)
    {
        var start = new ProcessStartInfo("dotnet",
            [
                typeof(OlderProcessorTests).Assembly.Location, "-class", "ReportSearch.Tests.Engine.Vectors.*",
                "-class", "ReportSearch.Tests.Engine.Postings.*", "-class", typeof(Ranking.Bm25Tests).FullName!,
            ])
        {
            RedirectStandardOutput = true,
            Environment = { [feature] = "0" },
        };
        using var tests = Process.Start(start)!;
        var output = await tests.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await tests.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(tests.ExitCode == 0 && output.Contains("Failed: 0", StringComparison.Ordinal)
            && !output.Contains("Total: 0", StringComparison.Ordinal), output);
    }
}
