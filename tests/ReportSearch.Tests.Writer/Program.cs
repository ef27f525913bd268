using ReportSearch.Engine;
using ReportSearch.Tests.Writer;

// Waits for a line, then goes on with the story in the folder of its argument, telling each commit, until it is killed
// or its input ends.
Console.WriteLine("ready");
Console.ReadLine();
_ = Task.Run(() =>
{
    while (Console.In.Read() >= 0) continue;
    Environment.Exit(0);   // whoever started this is gone
});

int number;
using var writer = EngineWriter.Open(args[0], Story.Schema, Story.Limits);
using (var reader = EngineReader.Open(args[0])) number = Story.NumberOf(reader.Note);
while (true)
{
    Story.Write(writer, ++number);
    Console.WriteLine(number);
}
