using ReportSearch.Engine.Files;

namespace ReportSearch.Tests.Engine.Files;

public sealed class UseGateTests
{
    [Fact]
    public void What_is_behind_the_gate_is_freed_once_the_last_has_left()
    {
        var freed = 0;
        var gate = new UseGate(() => freed++);
        using (gate.Enter())
        {
            gate.Close();
            gate.Close();
            Assert.Equal(0, freed);
        }
        Assert.Equal(1, freed);
    }

    [Fact]
    public void Nobody_enters_a_closed_gate()
    {
        var gate = new UseGate(() => { });
        gate.Close();
        Assert.Throws<ObjectDisposedException>(() => gate.Enter().Dispose());
    }
}
