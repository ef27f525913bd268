namespace ReportSearch.Cli;

/// <summary>The command was not given what it needs: exit code 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
