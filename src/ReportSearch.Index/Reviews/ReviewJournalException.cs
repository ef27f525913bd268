namespace ReportSearch.Index.Reviews;

/// <summary>The journal cannot be read or written: no access, no room, or another program has it.</summary>
public sealed class ReviewJournalException(string file, Exception cause) : IOException(
    $"The journal of decisions '{file}' cannot be used: {cause.Message.TrimEnd('.')}. What it holds is as it was: "
    + "see to access and room there, or name another file as Reviews:File in appsettings.json.", cause);
