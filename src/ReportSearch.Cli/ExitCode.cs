namespace ReportSearch.Cli;

/// <summary>What a command returns; scripts depend on it.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongUsage = 2;
}
