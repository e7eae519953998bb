using HomeworkBot.Core.Definitions;
using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Tests.Definitions;

/// <summary>What the repository's homework says fits a plain text message.</summary>
public sealed class ContentTests
{
    /// <summary>The GSM 03.38 default alphabet without its extension, whose characters count twice.</summary>
    private const string Gsm7 = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    public static TheoryData<string> Ids() => [.. HomeworkLibrary.Load(RepositoryFolder.Dialogs).Homeworks.Select(homework => homework.Definition.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_question_fits_one_text_message(string id)
    {
        var homework = Homework(id);
        var scene = Sample.Scene(steps: Sample.Ratings("emotions", ("sad", 80), ("angry", 60)));
        foreach (var question in homework.Steps.Select(step => step.Ask(scene)))
        {
            var text = question.Sms ?? question.Text;
            Assert.True(text.Length <= 160, $"{text.Length} characters: {text}");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_word_for_a_client_is_written_in_the_plain_alphabet(string id)
    {
        var homework = Homework(id);
        var texts = homework.Steps.Select(step => step.Ask(Sample.Scene()))
            .SelectMany(question => (string?[])[question.Text, question.Sms, question.Hint, question.Example, .. question.Options.Select(option => option.Label), .. question.Scale?.Anchors.Select(anchor => anchor.Words) ?? []])
            .Append(homework.Title)
            .Append(homework.Why);

        Assert.All(texts, text => Assert.DoesNotContain(text ?? string.Empty, character => !Gsm7.Contains(character, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_homework_says_when_not_to_give_it_and_where_it_comes_from(string id)
    {
        Assert.NotEmpty(Homework(id).Cautions);
        Assert.NotEmpty(Homework(id).Sources);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_small_version_can_be_asked_without_the_rest(string id)
    {
        foreach (var stage in Homework(id).Stages)
            Assert.Contains(stage.Steps, step => step.InSmall && step.NeedsReply && step is not SayStep);
    }

    private static HomeworkDefinition Homework(string id) =>
        HomeworkLibrary.Load(RepositoryFolder.Dialogs).Homeworks.Single(homework => homework.Definition.Id == id).Definition;
}
