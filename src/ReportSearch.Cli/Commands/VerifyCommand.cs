using System.CommandLine;
using ReportSearch.Answers.Packs;
using ReportSearch.Cli.Output;
using ReportSearch.Corpus;
using ReportSearch.Corpus.Reading;

namespace ReportSearch.Cli.Commands;

/// <summary>reports verify: an evidence pack held against the reports.</summary>
internal static class VerifyCommand
{
    public static Command Create(CommonOptions common)
    {
        var pack = new Argument<string>("PACK") { Description = "A file that 'reports ask --pack' saved." };
        return new Command("verify", "Check a saved answer against the reports: sources, quotes and figures.") { pack }.Runs((parsed, _) =>
        {
            var file = common.ExistingFile(parsed.GetRequiredValue(pack));
            var folder = common.OpenCorpus(parsed);
            var (read, findings) = Verify(file, folder);
            var output = common.Terminal.Out;
            if (parsed.GetValue(common.Json)) output.WriteRow(new VerifyRow(findings.Count == 0, read?.Sources.Count ?? 0, read?.Quotes.Count ?? 0, findings), CommandJson.Readable.VerifyRow);
            else if (findings.Count == 0) output.WriteLine($"The pack holds: {read!.Sources.Count} sources unchanged, {read.Quotes.Count} quotes in their places, every figure in its quote.");
            else foreach (var finding in findings) output.WriteLine($"{finding.What}: {finding.Where}. {finding.Advice}".ReplaceLineEndings(" "));
            return Task.FromResult(findings.Count == 0 ? ExitCode.Done : ExitCode.Failed);
        });
    }

    private static (EvidencePack? Pack, IReadOnlyList<PackFinding> Findings) Verify(string file, CorpusFolder folder)
    {
        try
        {
            if (new FileInfo(file).Length > PackFile.LargestBytes) throw new PackException($"it is larger than {PackFile.LargestBytes} bytes", "Name the file that was saved with --pack.");
            var pack = PackFile.Read(File.ReadAllBytes(file));
            return (pack, new PackVerifier(ReaderOf(folder)).Verify(pack));
        }
        catch (PackException error)
        {
            return (null, [new PackFinding(error.Finding, $"'{file}'", error.Advice)]);
        }
    }

    /// <summary>Reads the report of a source: a file, or a row of a .jsonl file. Each file is read once.</summary>
    private static Func<string, Report?> ReaderOf(CorpusFolder folder)
    {
        var files = folder.Scan();
        var read = new Dictionary<string, IReadOnlyList<Report>>(StringComparer.Ordinal);
        return source =>
        {
            foreach (var file in files.Where(f => source == f.Source || source.StartsWith(f.Source + '#', StringComparison.Ordinal)))
            {
                if (!read.TryGetValue(file.Source, out var reports)) read[file.Source] = reports = folder.Read(file).Reports;
                if (reports.FirstOrDefault(report => report.Source == source) is { } found) return found;
            }
            return null;
        };
    }
}
