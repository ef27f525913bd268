using System.Diagnostics;
using System.Text;

namespace ReportSearch.Tests.Cli;

public sealed class ProgramTests
{
    [Fact]
    public async Task The_program_writes_UTF8_without_a_byte_order_mark_and_returns_the_exit_code()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "reports.dll"), "commitments", "--status", "好"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            StandardErrorEncoding = Encoding.Latin1,   // a character a byte
        };

        using var program = Process.Start(start)!;
        var error = Encoding.Latin1.GetBytes(await program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, program.ExitCode);
        Assert.StartsWith("'好' is no value of --status: take one of 已完成", Encoding.UTF8.GetString(error), StringComparison.Ordinal);
    }
}
