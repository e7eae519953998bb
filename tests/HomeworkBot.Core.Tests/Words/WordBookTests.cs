using HomeworkBot.Core.Clients;
using HomeworkBot.Core.Words;

namespace HomeworkBot.Core.Tests.Words;

public sealed class WordBookTests
{
    private static readonly ClientProfile Sam = new()
    {
        Id = new ClientId(Guid.Empty),
        Name = new ClientText("Sam"),
        Locale = "en-US",
        TimeZone = "America/New_York",
        Country = "US",
        TherapistName = "Dr. Lee",
        PracticeName = "Oak Practice",
    };

    private static readonly WordBook English = WordBook.For("en-US");

    [Fact]
    public void A_sentence_knows_whom_it_is_said_to() =>
        Assert.Equal("One limit: words that sound like danger go to Dr. Lee, even if private. The law may then require Dr. Lee to act.", English.Say(Phrases.ConsentLimit, Sam));

    [Fact]
    public void A_sentence_is_filled_in_the_order_of_its_places() =>
        Assert.Equal(
            "OK. Dr. Lee can now read this one: Activity plan, Monday. Say PRIVATE to change this.",
            English.Say(Phrases.NowShared, Sam, "Activity plan", "Monday"));

    [Fact]
    public void A_clients_own_words_are_never_filled_again() =>
        Assert.Equal("Your answer was: {{ therapist }}", English.Say(Phrases.EarlierAnswer, Sam, "{{ therapist }}"));

    [Fact]
    public void A_sentence_without_its_values_is_a_mistake_in_the_program() =>
        Assert.Throws<ArgumentException>(() => English.Say(Phrases.EarlierAnswer, Sam));

    [Fact]
    public void A_country_without_help_lines_is_told_the_general_words() =>
        Assert.Equal(
            "I am a program. No one watches live. Emergency: call your local emergency number.",
            English.Say(Phrases.ConsentLive, Sam with { Country = "XX" }));

    [Fact]
    public void A_language_without_words_is_answered_in_English() =>
        Assert.Equal("en", WordBook.For("xx-YY").Language);

    [Theory]
    [InlineData("BACK", Verb.Back)]
    [InlineData("  Go back! ", Verb.Back)]
    [InlineData("I don't want to answer that.", Verb.Skip)]
    [InlineData("I don\u2019t want to answer that", Verb.Skip)]
    [InlineData("keep it private", Verb.Private)]
    [InlineData("back to work we went", null)]
    [InlineData("stop", null)]
    [InlineData("too much", null)]
    [InlineData("", null)]
    public void A_verb_is_a_whole_reply(string reply, Verb? verb) => Assert.Equal(verb, English.Exact(reply, "webchat"));

    [Fact]
    public void What_only_may_be_a_verb_is_known_as_such() => Assert.Equal(Verb.Smaller, English.Loose("Too much."));

    [Fact]
    public void Help_belongs_to_the_carrier_on_sms()
    {
        Assert.Null(English.Exact("help", "sms"));
        Assert.Equal(Verb.Help, English.Exact("options", "sms"));
        Assert.Equal(Verb.Help, English.Exact("help", "msteams"));
    }

    /// <summary>The sentences for which the words were settled beforehand, each in one text message.</summary>
    [Theory]
    [InlineData("half-done", "Half counts. I kept what you wrote. Go on now, say LATER, or say DONE to leave it here.")]
    [InlineData("kept-private", "Kept private. Dr. Lee can't read it. One limit: if words sound like danger, an alert shows those words. Say SHARE to change this.")]
    [InlineData("consent-live", "I am a program. No one watches live. Emergency: call 911 or 988.")]
    [InlineData("consent-reading", "Dr. Lee reads what you share, mostly before sessions. For each entry pick: share, ratings only, private.")]
    [InlineData("consent-limit", "One limit: words that sound like danger go to Dr. Lee, even if private. The law may then require Dr. Lee to act.")]
    [InlineData("consent-record", "Texts are not locked; others with your phone may read them. What Dr. Lee has read may stay in your record. OK?")]
    public void The_settled_sentences_are_said_word_for_word(string key, string words)
    {
        var said = English.Say(Phrases.All.Single(phrase => phrase.Key == key), Sam);

        Assert.Equal(words, said);
        Assert.InRange(Gsm7.Count(said), 1, 160);
    }

    [Theory]
    [InlineData("plain", -1, 5)]
    [InlineData("caf\u00e9 [1]", -1, 10)]
    [InlineData("a \u2019quote\u2019", 2, 9)]
    public void A_plain_text_message_has_so_many_characters(string text, int other, int count)
    {
        Assert.Equal(other, Gsm7.FirstOther(text));
        Assert.Equal(count, Gsm7.Count(text));
    }
}
