using ReportSearch.Benchmarks;
using ReportSearch.Benchmarks.Answering;
using ReportSearch.Benchmarks.Facts;
using ReportSearch.Benchmarks.Figures;
using ReportSearch.Benchmarks.Retrieval;
using ReportSearch.Benchmarks.Scale;
using ReportSearch.Benchmarks.Typos;

var options = args.Where(IsOption).Select(arg => arg.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
string[] plain = [.. args.Where(arg => !IsOption(arg))];
switch (plain)
{
    case ["table", var data]:
        TableCommand.Run(data, options.GetValueOrDefault("out"));
        break;
    case ["index", var folder, var passages]:
        IndexCommand.Run(folder, passages, apart: options.ContainsKey("apart"));
        break;
    case ["search", var folder, var queries, var top, var run]:
        SearchCommand.Run(folder, queries, int.Parse(top), run, options.GetValueOrDefault);
        break;
    case ["retrieval", var shared]:
        RetrievalCommand.Run(shared, options.GetValueOrDefault("tasks"), int.Parse(options.GetValueOrDefault("folds", "0")));
        break;
    case ["vector-recall", var passages, var queries]:
        VectorRecall.Run(passages, queries);
        break;

    case ["figures", var folder]:
        FiguresCommand.Run(
            folder, int.Parse(options.GetValueOrDefault("seed", "1")), int.Parse(options.GetValueOrDefault("count", "200")),
            options.GetValueOrDefault("source"));
        break;

    case ["answers", var folder, .. var golds] when golds.Length > 0:
        LatencyCommand.Run(folder, golds);
        break;

    case ["calibrate", var folder, .. var golds] when golds.Length > 0:
        CalibrateCommand.Run(folder, golds);
        break;
    case ["reliability", var folder, .. var golds] when golds.Length > 0:
        CalibrateCommand.Reliability(folder, golds);
        break;

    case ["facts", var folder]:
        FactsCommand.Run(folder);
        break;

    case ["typos", var questions]:
        TyposCommand.Run(questions, int.Parse(options.GetValueOrDefault("seed", "1")));
        break;

    case ["words", var passages, var queries]:
        WordsCommand.Run(passages, queries);
        break;

    // The processes that the table is measured in.
    case ["start"]:
        ChildProcess.Answer(ProcessFigures.AgeMilliseconds());
        break;
    case ["facts-ask", var folder, var task]:
        FactsCommand.Ask(folder, task);
        break;
    case ["analyse", var passages]:
        AnalyseCommand.Run(passages);
        break;
    case ["ask", var searcher, var folder, var queries, var mode, var threads, var questions, var warm, var runs]:
        AskCommand.Run(
            searcher, folder, queries, mode, int.Parse(threads), int.Parse(questions), int.Parse(warm), int.Parse(runs));
        break;
    default:
        Console.Error.WriteLine("See the read-me: table DATA, index FOLDER PASSAGES, search FOLDER QUERIES K RUN, vector-recall PASSAGES QUERIES, words PASSAGES QUERIES, retrieval DATA, figures INDEX, answers INDEX GOLD..., calibrate INDEX GOLD..., reliability INDEX GOLD..., facts FOLDER, typos QUESTIONS");
        return 2;
}
return 0;

static bool IsOption(string arg) => arg.IndexOf('=', StringComparison.Ordinal) is > 0 and var end && arg[..end].All(char.IsAsciiLetterLower);
