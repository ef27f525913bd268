using System.CommandLine;
using ReportSearch.Corpus.Reading;
using ReportSearch.Index;
using ReportSearch.Index.Reviews;
using ReportSearch.Server.Rows;

namespace ReportSearch.Cli.Commands;

/// <summary>The options of every command, and what they open.</summary>
internal sealed class CommonOptions(Terminal terminal, Settings settings)
{
    private string? told;

    /// <summary>Where commands write.</summary>
    public Terminal Terminal => terminal;

    /// <summary>What appsettings.json says.</summary>
    public Settings Settings => settings;

    public Option<string> Corpus { get; } = Folder("--corpus", "The folder of reports.", settings.Corpus);

    public Option<string> Index { get; } = Folder("--index", "The folder of the index.", settings.Index);

    public Option<bool> Json { get; } = new("--json") { Description = "Print one JSON row a line.", Recursive = true };

    /// <summary>Limits on the reports that are read.</summary>
    public CorpusOptions Reading { get; } = new(settings.MaxFileBytes);

    /// <summary>The corpus folder, which must exist.</summary>
    public CorpusFolder OpenCorpus(ParseResult parsed) => new(
        ExistingFolder(parsed.GetRequiredValue(Corpus), "Name the folder of reports with --corpus DIR."),
        Reading);

    /// <summary>The index, which must exist.</summary>
    public ReportIndex OpenIndex(ParseResult parsed) => ReportIndex.Open(
        ExistingFolder(parsed.GetRequiredValue(Index), "Build the index with 'reports index', or name its folder with --index DIR."),
        settings.Indexing);

    /// <summary>
    /// What to tell beside a result just made, where its question got no vector; the cause goes to stderr, once.
    /// </summary>
    public string? Note()
    {
        var trouble = settings.Indexing.Embedder.Trouble;
        if (trouble is not null && trouble != told) terminal.Error.WriteLine($"Warning: {trouble} Searched by words alone.");
        told = trouble;
        return trouble is null ? null : RowNote.WordsAlone;
    }

    /// <summary>The index folder's full path, whether it exists or not.</summary>
    public string IndexFolder(ParseResult parsed) => terminal.PathTo(parsed.GetRequiredValue(Index));

    /// <summary>Where decisions about promises are kept: the file of the settings, else the one beside the index.</summary>
    public string ReviewsFile(ParseResult parsed) =>
        settings.Reviews is { } file ? terminal.PathTo(file) : ReviewJournal.FileBeside(IndexFolder(parsed));

    /// <summary>The decisions about promises; lines that cannot be read go to stderr.</summary>
    public ReviewJournal OpenJournal(ParseResult parsed)
    {
        var file = ReviewsFile(parsed);
        var journal = new ReviewJournal(file);
        if (journal.Read().DamagedLines is [_, ..] lines)
            terminal.Error.WriteLine($"Warning: '{file}' holds no whole decision in line {string.Join(", ", lines)}; passed over. Mend or delete it by hand.");
        return journal;
    }

    /// <summary>A file that must exist.</summary>
    public string ExistingFile(string file)
    {
        var path = terminal.PathTo(file);
        return File.Exists(path) ? path : throw new UsageException($"There is no file '{file}'. Name one that exists.");
    }

    /// <summary>A file, or a folder of reports, that must exist.</summary>
    public string ExistingText(string text) => Directory.Exists(terminal.PathTo(text)) ? terminal.PathTo(text) : ExistingFile(text);

    private string ExistingFolder(string folder, string advice)
    {
        var path = terminal.PathTo(folder);
        return folder.Length > 0 && Directory.Exists(path) ? path : throw new UsageException($"There is no folder '{folder}'. {advice}");
    }

    private static Option<string> Folder(string name, string description, string standard) => new(name)
    {
        Description = description,
        HelpName = "DIR",
        DefaultValueFactory = _ => standard,
        Recursive = true,
    };
}
