using System.CommandLine;
using System.CommandLine.Parsing;
using ReportSearch.Cli.Batches;

namespace ReportSearch.Cli.Commands;

/// <summary>A question on the command line, or a file of them.</summary>
internal sealed class QuestionInput
{
    private readonly CommonOptions common;
    private readonly Argument<string?> words;
    private readonly Option<string?> batch = new("--batch")
    {
        Description = "A file of rows {\"id\",\"question\"}: prints a JSON row for each, in order. Rows to ask with the same \"conversation\" follow one on the other.",
        HelpName = "FILE.jsonl",
    };

    /// <summary>Adds the argument, called <paramref name="name"/>, and --batch to <paramref name="command"/>.</summary>
    public QuestionInput(CommonOptions common, Command command, string name, string description)
    {
        this.common = common;
        words = new Argument<string?>(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };
        command.Arguments.Add(words);
        command.Options.Add(batch);
        command.Validators.Add(result =>
        {
            if (result.GetValue(words) is null == result.GetValue(batch) is null)
                result.AddError($"Give either one {name} or --batch FILE.jsonl.");
            else if (result.GetValue(words) is { } given && string.IsNullOrWhiteSpace(given))
                result.AddError($"The {name} is empty. Write what you want to know.");
        });
    }

    /// <summary>The question; empty where there is a file of them.</summary>
    public string Words(ParseResult parsed) => parsed.GetValue(words) ?? "";

    /// <summary>Whether a file of questions is given.</summary>
    public bool IsBatch(SymbolResult parsed) => parsed.GetValue(batch) is not null;

    /// <summary>The file of questions, read; null where there is one question.</summary>
    public BatchFile? Batch(ParseResult parsed) =>
        parsed.GetValue(batch) is { } file ? BatchFile.Read(common.ExistingFile(file)) : null;
}
