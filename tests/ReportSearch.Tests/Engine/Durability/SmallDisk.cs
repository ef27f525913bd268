using System.Diagnostics;

namespace ReportSearch.Tests.Engine.Durability;

/// <summary>A file system of little room (a tmpfs), gone when the test is.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly TemporaryFolder parent = new();
    private bool mounted;

    /// <summary>Mounts it; the test is skipped where that is not permitted.</summary>
    public SmallDisk(int bytes)
    {
        Directory.CreateDirectory(Folder);
        mounted = OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", $"size={bytes}", "tmpfs", Folder);
        if (mounted) return;
        parent.Dispose();
        Assert.Skip("A small disk can be mounted on Linux, by root, alone.");
    }

    /// <summary>Where the index goes.</summary>
    public string Folder => parent.File("disk");

    private string Filler => Path.Combine(Folder, "filler");

    /// <summary>Leaves room for so many bytes alone.</summary>
    public void Fill(long left)
    {
        var bytes = new DriveInfo(Folder).AvailableFreeSpace - left;
        using var file = new FileStream(Filler, FileMode.Create);
        file.Write(new byte[bytes]);
    }

    /// <summary>Gives the room back.</summary>
    public void Free() => File.Delete(Filler);

    public void Dispose()
    {
        if (mounted) Run("umount", Folder);
        mounted = false;
        parent.Dispose();
    }

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
