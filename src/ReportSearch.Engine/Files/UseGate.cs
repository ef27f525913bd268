namespace ReportSearch.Engine.Files;

/// <summary>Lets threads use mapped memory until it is closed, and frees it when the last of them has left.</summary>
/// <param name="release">Called once, after closing, when nobody is inside.</param>
internal sealed class UseGate(Action release)
{
    private int inside = 1;   // the owner counts until it closes
    private int closed;

    /// <summary>Enters; dispose the result to leave.</summary>
    /// <exception cref="ObjectDisposedException">The gate is closed.</exception>
    public Use Enter()
    {
        while (true)
        {
            var now = Volatile.Read(ref inside);
            ObjectDisposedException.ThrowIf(now == 0 || Volatile.Read(ref closed) != 0, typeof(EngineReader));
            if (Interlocked.CompareExchange(ref inside, now + 1, now) == now) return new Use(this);
        }
    }

    /// <summary>Lets nobody in from now on. Harmless when repeated.</summary>
    public void Close()
    {
        if (Interlocked.Exchange(ref closed, 1) == 0) Leave();
    }

    private void Leave()
    {
        if (Interlocked.Decrement(ref inside) == 0) release();
    }

    /// <summary>One stay inside the gate.</summary>
    public readonly ref struct Use(UseGate gate)
    {
        /// <summary>Leaves.</summary>
        public void Dispose() => gate.Leave();
    }
}
