using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ReportSearch.Server;

namespace ReportSearch.Tests.Server.Hosting;

public sealed class LogTests
{
    [Fact]
    public async Task The_lines_that_hold_addresses_and_with_them_questions_are_not_logged()
    {
        await using var app = WebHost.Build(new ServerOptions("nowhere"));
        var requests = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Microsoft.AspNetCore.Hosting.Diagnostics");
        Assert.False(requests.IsEnabled(LogLevel.Information));
        Assert.True(requests.IsEnabled(LogLevel.Warning));
    }
}
