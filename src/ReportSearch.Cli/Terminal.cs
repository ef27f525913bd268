namespace ReportSearch.Cli;

/// <summary>Where a command writes, and the folder it was started in.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Progress, and the one line that says what went wrong.</param>
/// <param name="Interactive">Whether somebody watches <paramref name="Error"/>: then there is a progress bar.</param>
/// <param name="Folder">Where relative paths begin.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, bool Interactive, string Folder)
{
    /// <summary>The full path of <paramref name="path"/>.</summary>
    public string PathTo(string path) => Path.GetFullPath(path, Folder);
}
