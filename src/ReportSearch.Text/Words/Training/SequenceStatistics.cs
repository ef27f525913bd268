namespace ReportSearch.Text.Words.Training;

/// <summary>Symbols that stand together often.</summary>
/// <param name="Place">Where they stand first.</param>
/// <param name="Length">How many they are.</param>
/// <param name="Count">How often they stand so.</param>
/// <param name="Cohesion">ln of how much likelier the parts stand together than by chance, at the weakest joint.</param>
/// <param name="Freedom">Entropy in nats of what stands before or after, the narrower.</param>
internal readonly record struct Candidate(int Place, int Length, int Count, double Cohesion, double Freedom);

/// <summary>
/// Counts every frequent sequence of a text's symbols (characters, or words), length by length: one of n + 1 can only be
/// frequent where both of its parts of n are (Agrawal and Srikant 1994, §2.1), so that a level needs one number a place and one hash
/// table. Cohesion and freedom come from the same tables.
/// </summary>
internal sealed class SequenceStatistics
{
    // of the frequent sequence of the current length that starts at each place; -1: none
    private readonly int[] numbers;
    private readonly List<Level> levels = [];
    private readonly int minimumCount;

    /// <param name="symbols">Runs of symbols from 0, each closed by -1; overwritten.</param>
    /// <param name="longest">Symbols of the longest sequence.</param>
    /// <param name="minimumCount">Count from which a sequence is frequent.</param>
    public SequenceStatistics(int[] symbols, int longest, int minimumCount)
    {
        this.minimumCount = minimumCount;
        numbers = symbols;
        levels.Add(FirstLevel());
        for (var length = 2; length <= longest + 1; length++) levels.Add(NextLevel(length));
    }

    /// <summary>
    /// Every frequent sequence of 2 symbols up to the longest that holds together and moves freely, in a fixed order.
    /// </summary>
    public IEnumerable<Candidate> Candidates(double minimumCohesion, double minimumFreedom)
    {
        for (var length = 2; length < levels.Count; length++)
        {
            var level = levels[length - 1];
            for (var i = 0; i < level.Counts.Count; i++)
                if (level.Freedom(i) is var freedom && freedom >= minimumFreedom
                    && Cohesion(length, i) is var cohesion && cohesion >= minimumCohesion)
                    yield return new Candidate(level.Places[i], length, level.Counts[i], cohesion, freedom);
        }
    }

    /// <summary>min over cuts of ln (p(whole) / (p(left) p(right))).</summary>
    private double Cohesion(int length, int number)
    {
        Span<long> lefts = stackalloc long[length];
        Span<long> rights = stackalloc long[length];
        int left = number, right = number;
        for (var shorter = length - 1; shorter >= 1; shorter--)
        {
            left = levels[shorter].Prefixes[left];
            right = levels[shorter].Suffixes[right];
            lefts[shorter] = levels[shorter - 1].Counts[left];
            rights[shorter] = levels[shorter - 1].Counts[right];
        }
        var weakest = double.MaxValue;
        for (var cut = 1; cut < length; cut++)
            weakest = Math.Min(
                weakest,
                Math.Log((double)levels[length - 1].Counts[number] * numbers.Length
                    / ((double)lefts[cut] * rights[length - cut])));
        return weakest;
    }

    private Level FirstLevel()
    {
        var level = new Level();
        var numberOf = new Dictionary<(int Prefix, int Suffix), int>();
        for (var at = 0; at < numbers.Length; at++)
            if (numbers[at] >= 0) numbers[at] = level.Count(numberOf, (numbers[at], 0), at);
        return level;
    }

    private Level NextLevel(int length)
    {
        var level = new Level();
        var numberOf = new Dictionary<(int Prefix, int Suffix), int>();
        for (var at = 0; at < numbers.Length; at++)
        {
            int prefix = numbers[at], suffix = at + 1 < numbers.Length ? numbers[at + 1] : -1;
            numbers[at] = prefix < 0 || suffix < 0 ? -1 : level.Count(numberOf, (prefix, suffix), at);
        }
        levels[length - 2].MeasureFreedom(level);
        var kept = level.KeepFrequent(minimumCount);
        for (var at = 0; at < numbers.Length; at++)
            if (numbers[at] >= 0) numbers[at] = kept[numbers[at]];
        return level;
    }

    /// <summary>The sequences of one length, by number.</summary>
    private sealed class Level
    {
        private double[] before = [], after = [];    // Σ c ln c over what stands before and after each

        public List<int> Counts { get; private set; } = [];
        public List<int> Places { get; private set; } = [];
        public List<int> Prefixes { get; private set; } = [];
        public List<int> Suffixes { get; private set; } = [];

        public int Count(Dictionary<(int Prefix, int Suffix), int> numberOf, (int Prefix, int Suffix) key, int place)
        {
            if (numberOf.TryGetValue(key, out var number))
            {
                Counts[number]++;
                return number;
            }
            numberOf.Add(key, number = Counts.Count);
            Counts.Add(1);
            Places.Add(place);
            Prefixes.Add(key.Prefix);
            Suffixes.Add(key.Suffix);
            return number;
        }

        /// <summary>
        /// Entropy in nats of the narrower side. A neighbour that is rare or the end of a run counts as one met only
        /// once.
        /// </summary>
        public double Freedom(int number) =>
            Math.Log(Counts[number]) - Math.Max(before[number], after[number]) / Counts[number];

        public void MeasureFreedom(Level longer)
        {
            before = new double[Counts.Count];
            after = new double[Counts.Count];
            for (var i = 0; i < longer.Counts.Count; i++)
            {
                var information = longer.Counts[i] * Math.Log(longer.Counts[i]);
                after[longer.Prefixes[i]] += information;
                before[longer.Suffixes[i]] += information;
            }
        }

        /// <summary>Drops the others. Returns the new number of each old one, -1 for a dropped one.</summary>
        public int[] KeepFrequent(int minimumCount)
        {
            var frequent = Enumerable.Range(0, Counts.Count).Where(i => Counts[i] >= minimumCount).ToArray();
            var kept = new int[Counts.Count];
            Array.Fill(kept, -1);
            for (var i = 0; i < frequent.Length; i++) kept[frequent[i]] = i;
            Counts = [.. frequent.Select(i => Counts[i])];
            Places = [.. frequent.Select(i => Places[i])];
            Prefixes = [.. frequent.Select(i => Prefixes[i])];
            Suffixes = [.. frequent.Select(i => Suffixes[i])];
            return kept;
        }
    }
}
