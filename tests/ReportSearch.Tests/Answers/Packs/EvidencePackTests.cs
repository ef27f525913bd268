using System.Text;
using ReportSearch.Answers;
using ReportSearch.Answers.Packs;
using ReportSearch.Corpus.Reading;
using ReportSearch.Tests.Index;

namespace ReportSearch.Tests.Answers.Packs;

public sealed class EvidencePackTests : IDisposable
{
    private static readonly DateTimeOffset Saved = new(2026, 1, 31, 16, 15, 0, TimeSpan.FromHours(8));

    private static readonly List<(string What, Func<EvidencePack, EvidencePack> Forge)> Forgeries =
    [
        ("hash", pack => pack with { Sources = [pack.Sources[0] with { Sha256 = new string('0', 64) }] }),
        ("not among those of the pack", pack => pack with { Sources = [] }),
        ("quotes do not hold", pack => pack with { Answer = pack.Answer.Replace("4.1", "4.2", StringComparison.Ordinal) }),
        ("quotes do not hold", pack => pack with { Answer = pack.Answer.Replace("万人以上", "万人", StringComparison.Ordinal) }),
        ("quotes do not hold", pack => pack with { Answer = pack.Answer.Replace("2024", "2025", StringComparison.Ordinal) }),
        ("quotes do not hold", pack => pack with { Details = "新建口袋公园99个[1]" }),
        ("does not hold the passage", pack => With(pack, q => q with { Text = q.Text.Replace("4.1", "4.2", StringComparison.Ordinal) })),
        ("does not hold the passage", pack => With(pack, q => q with { PassageStart = 3 })),
        ("does not hold the passage", pack => With(pack, q => q with { Paragraph = "000000000000" })),
        ("words do not stand there", pack => With(pack, q => q with { Start = q.Start + 1 })),
        ("words do not stand there", pack => With(pack, q => q with { Quote = q.Quote.Replace("4.1", "4.2", StringComparison.Ordinal) })),
        ("title, place or year", pack => With(pack, q => q with { Year = 2025 })),
        ("title, place or year", pack => With(pack, q => q with { Place = "宜昌市" })),
        ("another section", pack => With(pack, q => q with { Section = ["二、任务"] })),
        ("another id", pack => With(pack, q => q with { Report = "襄阳市-2025-政府工作报告" })),
    ];

    private readonly SmallCorpus corpus = SmallCorpus.OfThreeReports();

    public void Dispose() => corpus.Dispose();

    [Theory]
    [InlineData("襄阳2024年城镇新增就业目标是多少？")]
    [InlineData("哪个市2024年GDP增长目标最高？")]
    [InlineData("襄阳和宜昌2024年GDP增长目标各是多少？")]
    [InlineData("襄阳2024年城镇调查失业率是多少？")]
    [InlineData("郑州2024年GDP增长目标是多少？")]
    public void A_pack_is_read_as_it_was_written_and_holds(string question)
    {
        var pack = Pack(question);

        var read = PackFile.Read(PackFile.Write(pack));

        Assert.Equal(PackFile.Write(pack), PackFile.Write(read));
        Assert.Equal((question, "2026-01-31T08:15:00Z"), (read.Question, read.Saved));
        Assert.Empty(Verify(read));
    }

    [Fact]
    public void No_character_of_a_pack_can_be_changed_unseen()
    {
        var text = Encoding.UTF8.GetString(PackFile.Write(Pack("襄阳2024年城镇新增就业目标是多少？")));

        for (var at = 0; at < text.Length; at++)
        {
            var other = text[at] == '7' ? '8' : '7';
            var changed = Encoding.UTF8.GetBytes(text[..at] + other + text[(at + 1)..]);
            Assert.Throws<PackException>(() => PackFile.Read(changed));
        }
    }

    [Theory]
    [InlineData(" ", 1)]
    [InlineData("\n", 0)]
    public void White_space_cannot_be_added_unseen(string space, int at)
    {
        var text = Encoding.UTF8.GetString(PackFile.Write(Pack("襄阳2024年城镇新增就业目标是多少？")));

        Assert.Throws<PackException>(() => PackFile.Read(Encoding.UTF8.GetBytes(text.Insert(at, space))));
    }

    [Fact]
    public void No_character_of_a_cited_source_can_be_changed_unseen()
    {
        var pack = Pack("襄阳2024年城镇新增就业目标是多少？");
        var source = Assert.Single(pack.Sources).Source;
        var path = Path.Combine(corpus.CorpusPath, source);
        var text = File.ReadAllText(path);

        for (var at = 0; at < text.Length; at++)
        {
            File.WriteAllText(path, text[..at] + (text[at] == '7' ? '8' : '7') + text[(at + 1)..]);
            Assert.NotEmpty(Verify(pack));
        }
    }

    [Fact]
    public void Who_makes_the_checksum_anew_is_found_out_by_sources_quotes_and_figures()
    {
        var pack = Pack("襄阳2024年城镇新增就业目标是多少？");

        Assert.All(Forgeries, forgery => Assert.Contains(
            Verify(PackFile.Read(PackFile.Write(PackFile.Seal(forgery.Forge(pack))))),
            finding => finding.What.Contains(forgery.What, StringComparison.Ordinal)));
    }

    [Fact]
    public void Ranges_and_sizes_are_held_to_their_bounds_before_they_are_used()
    {
        var pack = Pack("襄阳2024年城镇新增就业目标是多少？");

        Assert.Contains("leaves its passage", Refused(With(pack, q => q with { End = 100_000 })), StringComparison.Ordinal);
        Assert.Contains("leaves its passage", Refused(With(pack, q => q with { Start = -1 })), StringComparison.Ordinal);
        Assert.Contains("longer than", Refused(pack with { Answer = new string('长', 100_001) }), StringComparison.Ordinal);
        Assert.Contains("more than", Refused(pack with { Quotes = [.. Enumerable.Repeat(pack.Quotes[0], 2001)] }), StringComparison.Ordinal);
        Assert.Contains("format", Refused(pack with { Format = "reportsearch-evidence-pack/9" }), StringComparison.Ordinal);
        Assert.Contains("null", Refused(pack with { Quotes = [null!] }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("襄阳")]
    public void What_is_no_pack_is_told_as_such(string text) =>
        Assert.Contains("no evidence pack", Assert.Throws<PackException>(() => PackFile.Read(Encoding.UTF8.GetBytes(text))).Message, StringComparison.Ordinal);

    private static string Refused(EvidencePack pack) => Assert.Throws<PackException>(() => PackFile.Read(PackFile.Write(PackFile.Seal(pack)))).Finding;

    private static EvidencePack With(EvidencePack pack, Func<PackQuote, PackQuote> change) => pack with { Quotes = [change(pack.Quotes[0]), .. pack.Quotes.Skip(1)] };

    private EvidencePack Pack(string question)
    {
        using var index = corpus.Open();
        return EvidencePack.Of(new QuestionAnswerer(index).Ask(question), index, Saved);
    }

    private IReadOnlyList<PackFinding> Verify(EvidencePack pack)
    {
        var folder = new CorpusFolder(corpus.CorpusPath, new CorpusOptions());
        return new PackVerifier(source => folder.Scan().Where(f => f.Source == source).SelectMany(f => folder.Read(f).Reports).FirstOrDefault()).Verify(pack);
    }
}
