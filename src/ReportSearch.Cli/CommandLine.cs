using System.CommandLine;
using System.CommandLine.Parsing;
using ReportSearch.Answers.Questions;
using ReportSearch.Cli.Commands;

namespace ReportSearch.Cli;

/// <summary>The `reports` command: arguments in, exit code out, every failure told in one line.</summary>
internal static class CommandLine
{
    private static readonly ParserConfiguration Plain = new()
    {
        ResponseFileTokenReplacer = null,   // a question may begin with '@'
        EnablePosixBundling = false,
    };

    /// <summary>Runs the command that <paramref name="args"/> name.</summary>
    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        try
        {
            var parsed = Root(terminal, Settings.Read(terminal.Folder, AppContext.BaseDirectory)).Parse(args, Plain);
            if (parsed.Errors.Count > 0)
                return Fail(terminal, ExitCode.WrongUsage, $"{WrongUsage(parsed)} See '{NameOf(parsed)} --help'.");
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = TimeSpan.FromSeconds(10),   // a cancelled command ends with the file it is reading
            });
        }
        catch (Exception failure) when (failure is UsageException or QuestionException)
        {
            return Fail(terminal, ExitCode.WrongUsage, failure.Message);
        }
        catch (OperationCanceledException)
        {
            return Fail(terminal, ExitCode.Failed, "Stopped before the end; the index is as it was.");
        }
        catch (Exception failure)
        {
            return Fail(terminal, ExitCode.Failed, failure.Message);
        }
    }

    private static RootCommand Root(Terminal terminal, Settings settings)
    {
        var common = new CommonOptions(terminal, settings);
        var root = new RootCommand("Indexes, searches and answers questions about Chinese government work reports.")
        {
            common.Corpus,
            common.Index,
            common.Json,
        };
        root.Subcommands.Add(IndexCommand.Create(common));
        root.Subcommands.Add(SearchCommand.Create(common));
        root.Subcommands.Add(AskCommand.Create(common));
        root.Subcommands.Add(VerifyCommand.Create(common));
        root.Subcommands.Add(IndicatorsCommand.Create(common));
        root.Subcommands.Add(CommitmentsCommand.Create(common));
        root.Subcommands.Add(ReviewCommand.Create(common));
        root.Subcommands.Add(ListCommand.Create(common));
        root.Subcommands.Add(EvalCommand.Create(common));
        root.Subcommands.Add(ServeCommand.Create(common));
        root.Subcommands.Add(TrainCommand.Create(common));
        return root;
    }

    private static string WrongUsage(ParseResult parsed) => parsed.UnmatchedTokens.Count == 0
        ? parsed.Errors[0].Message
        : $"'{parsed.UnmatchedTokens[0]}' is not understood by '{NameOf(parsed)}'; words that belong together need quotation marks.";

    private static string NameOf(ParseResult parsed)
    {
        var name = "";
        for (SymbolResult? at = parsed.CommandResult; at is CommandResult { Command: not RootCommand and var command }; at = at.Parent)
            name = $" {command.Name}{name}";
        return $"reports{name}";
    }

    private static int Fail(Terminal terminal, int code, string message)
    {
        terminal.Error.WriteLine(message.ReplaceLineEndings(" "));
        return code;
    }
}
