using System.Text;
using ReportSearch.Cli;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
await using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = !Console.IsOutputRedirected };
await using var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
var terminal = new Terminal(output, error, Interactive: !Console.IsErrorRedirected, Environment.CurrentDirectory);
return await CommandLine.RunAsync(args, terminal);
