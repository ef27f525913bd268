using System.CommandLine;
using Microsoft.AspNetCore.Connections;
using ReportSearch.Cli.Output;
using ReportSearch.Engine;
using ReportSearch.Index.Indexing;
using ReportSearch.Server;

namespace ReportSearch.Cli.Commands;

/// <summary>reports serve: the index brought up to date, then the page and the API.</summary>
internal static class ServeCommand
{
    public static Command Create(CommonOptions common)
    {
        var urls = new Option<string>("--urls")
        {
            Description = "Where to listen; several joined by ';'.",
            HelpName = "URLS",
            DefaultValueFactory = _ => common.Settings.Urls,
        };
        urls.Validators.Add(result =>
        {
            foreach (var url in result.GetRequiredValue(urls).Split(';').Where(url => !IsAddress(url)))
                result.AddError($"'{url}' is no address to listen on: take for example {ServerOptions.DefaultUrls}.");
        });
        var command = new Command("serve", "Bring the index up to date, then serve the page and the API.") { urls };
        return command.Runs(async (parsed, cancel) =>
        {
            var summary = Update(common, parsed, cancel);
            SummaryText.Write(common.Terminal.Out, summary);
            common.Terminal.Out.Flush();
            IndexCommand.RequireReports(summary, parsed.GetRequiredValue(common.Corpus));
            await ListenAsync(new ServerOptions(common.IndexFolder(parsed))
            {
                Urls = parsed.GetRequiredValue(urls),
                Indexing = common.Settings.Indexing,
                ReviewsFile = common.ReviewsFile(parsed),
                MostConversations = common.Settings.Conversations,
                ConversationIdle = common.Settings.ConversationIdle,
            }, cancel);
            return ExitCode.Done;
        });
    }

    private static async Task ListenAsync(ServerOptions options, CancellationToken cancel)
    {
        try
        {
            await WebHost.RunAsync(options, cancel);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            throw new IOException($"Another program listens on '{options.Urls}'. Stop it, or listen elsewhere with --urls.", e);
        }
    }

    private static IndexSummary Update(CommonOptions common, ParseResult parsed, CancellationToken cancel)
    {
        try
        {
            return IndexCommand.Update(common, parsed, rebuild: false, cancel);
        }
        catch (IndexVersionException)
        {
            common.Terminal.Error.WriteLine("The index was written by another version; building it again.");
            return IndexCommand.Update(common, parsed, rebuild: true, cancel);
        }
    }

    /// <summary>Whether one can listen on <paramref name="url"/>, where '*' and '+' stand for every host.</summary>
    private static bool IsAddress(string url)
    {
        var named = url.Replace("://*", "://any", StringComparison.Ordinal).Replace("://+", "://any", StringComparison.Ordinal);
        return Uri.TryCreate(named, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https");
    }
}
