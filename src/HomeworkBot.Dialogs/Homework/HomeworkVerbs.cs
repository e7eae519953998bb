using HomeworkBot.Core.Runs;
using HomeworkBot.Core.Steps;
using HomeworkBot.Core.Words;
using HomeworkBot.Dialogs.Asking;
using HomeworkBot.Dialogs.Main;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace HomeworkBot.Dialogs.Homework;

/// <summary>What a client can say at any question of a homework instead of answering it.</summary>
internal sealed class HomeworkVerbs(ITurnContext context, HomeworkTurn homework, DialogInstance open, CancellationToken cancellationToken)
{
    private static readonly After AskAgain = new After.AskAgain();

    /// <summary>Whether a dialog gives a verb a meaning of its own: "private" is an answer to "what may be read?".</summary>
    public static bool IsOwn(string dialog, Verb verb) => dialog switch
    {
        SummaryDialog.Name => verb is Verb.Done or Verb.Skip or Verb.Change,
        SharingDialog.Name => verb is Verb.Share or Verb.Private or Verb.Skip,
        ChangeDialog.Name => verb is Verb.Back or Verb.Skip or Verb.Done,
        _ => false,
    };

    public async Task<After> DoAsync(Verb verb)
    {
        switch (verb)
        {
            case Verb.Back:
                return await BackAsync();
            case Verb.Skip:
                return await SkipAsync();
            case Verb.Smaller:
                return await SmallerAsync();
            case Verb.Done:
                return await DoneAsync();
            case Verb.Later:
                await SayAsync(LetGo() ? Phrases.LaterEmpty : Phrases.Later);
                return new After.Leave(new Next.Rest());
            case Verb.Menu:
                if (!LetGo())
                    await SayAsync(Phrases.Later);

                return new After.Leave(new Next.Menu(homework.Text(Phrases.MenuAsk)));
            case Verb.Change when ChangeDialog.HasAny(homework):
                return new After.ListAnswers();
            case Verb.Change:
                await SayAsync(Phrases.ChangeNone);
                return AskAgain;
            case Verb.Private:
                homework.Save(homework.Run with { Sharing = Sharing.Private });
                await SayAsync(Phrases.KeptPrivate);
                return AskAgain;
            case Verb.Share:
                homework.Save(homework.Run with { Sharing = null });
                await SayAsync(Phrases.ShareAtEnd);
                return AskAgain;
            case Verb.Why:
                await context.SayAsync(homework.Text(Phrases.Why, homework.Definition.Why, homework.Scene().Goal.Value), cancellationToken);
                return AskAgain;
            default:
                return AskAgain;
        }
    }

    private async Task<After> BackAsync()
    {
        // Out of a change, out of a half-given answer, from sharing to the summary; then to the answer before.
        if (homework.Changing is not null || homework.Run.Partial is not null || open.Id == SharingDialog.Name)
        {
            homework.Changing = null;
            homework.Save(homework.Run with { Partial = null });
            return new After.Restart();
        }

        if (homework.Run.Steps.LastOrDefault(given => homework.Stage.Steps.Any(step => step.Id == given.Id)) is not { } last)
        {
            await SayAsync(Phrases.BackFirst);
            return AskAgain;
        }

        await ChangeDialog.PickAsync(context, homework, last.Id, cancellationToken);
        if (open.Id == AskDialog.Name)
        {
            homework.Changing = null;
            homework.Save(RunProgress.Without(homework.Run, last.Id));
        }

        return new After.Restart();
    }

    private async Task<After> SkipAsync()
    {
        var step = AskDialog.StepOf(open, homework).Id;
        if (homework.Changing == step)
        {
            homework.Changing = null;
            await SayAsync(Phrases.KeptRest);
        }
        else if (KeepPart(step))
        {
            await SayAsync(Phrases.KeptRest);
        }
        else
        {
            homework.Give(step, null);
            await SayAsync(Phrases.Skipped);
        }

        return new After.Pass();
    }

    private async Task<After> SmallerAsync()
    {
        if (homework.Run.Small || homework.Definition.Instrument || !homework.Stage.Steps.Any(step => step.InSmall))
        {
            await SayAsync(Phrases.SmallerNone);
            return AskAgain;
        }

        homework.Save(homework.Run with { Small = true });
        await SayAsync(Phrases.Smaller);
        return new After.Restart();
    }

    private async Task<After> DoneAsync()
    {
        if (homework.Run.Partial is { } partial)
            KeepPart(partial.Id);

        homework.Changing = null;
        homework.Finishing = true;
        if (!Endings.LeavesNothing(homework))
            await SayAsync(Phrases.Done);

        return new After.Restart();
    }

    /// <summary>Makes an answer so far the answer. False when there is none, or it is none yet.</summary>
    private bool KeepPart(string step)
    {
        var answer = homework.Run.Partial is { } partial && partial.Id == step ? partial.Answer : null;
        if (answer is null or PartialWhenAnswer)
            return false;

        homework.Give(step, answer);
        return true;
    }

    /// <summary>Lets go of a run in which nothing was written. False when there is something to keep.</summary>
    private bool LetGo()
    {
        if (!RunProgress.IsUntouched(homework.Run))
            return false;

        homework.Turn.End(homework.Run.Id);
        return true;
    }

    private Task SayAsync(Phrase phrase) => context.SayAsync(phrase, cancellationToken);
}
