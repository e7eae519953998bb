namespace HomeworkBot.Core.Words;

/// <summary>
/// Every sentence the bot says by itself. The words are in <c>dialogs/words/</c>, a file a language; a file that misses
/// one of these, or has one that is not here, does not load.
/// </summary>
public static class Phrases
{
    private static readonly List<Phrase> Added = [];

    // Consent: four messages, each answered.
    public static readonly Phrase ConsentHello = Add("consent-hello");
    public static readonly Phrase ConsentLive = Add("consent-live");
    public static readonly Phrase ConsentReading = Add("consent-reading");
    public static readonly Phrase ConsentLimit = Add("consent-limit");
    public static readonly Phrase ConsentRecord = Add("consent-record");
    public static readonly Phrase ConsentOk = Add("consent-ok");
    public static readonly Phrase ConsentNo = Add("consent-no");
    public static readonly Phrase ConsentUnclear = Add("consent-unclear");
    public static readonly Phrase ConsentGiven = Add("consent-given");
    public static readonly Phrase ConsentChanged = Add("consent-changed");
    public static readonly Phrase ConsentDeclined = Add("consent-declined");
    public static readonly Phrase ConsentWaiting = Add("consent-waiting");

    // The menu.
    public static readonly Phrase Hello = Add("hello");
    public static readonly Phrase MenuAsk = Add("menu-ask");
    public static readonly Phrase MenuAgain = Add("menu-again");
    public static readonly Phrase MenuNone = Add("menu-none");
    public static readonly Phrase MenuGoOn = Add("menu-go-on", "title");
    public static readonly Phrase MenuCheckIn = Add("menu-check-in", "title");
    public static readonly Phrase MenuSame = Add("menu-same", "label", "day");
    public static readonly Phrase MenuUnclear = Add("menu-unclear");
    public static readonly Phrase MenuOut = Add("menu-out");
    public static readonly Phrase Welcome = Add("welcome");

    // Something is open or due.
    public static readonly Phrase OpenRun = Add("open-run", "title");
    public static readonly Phrase HalfDone = Add("half-done");
    public static readonly Phrase GoOn = Add("go-on");
    public static readonly Phrase NotNow = Add("not-now");
    public static readonly Phrase LeaveIt = Add("leave-it");
    public static readonly Phrase CheckInYes = Add("check-in-yes");
    public static readonly Phrase OfferUnclear = Add("offer-unclear");

    // Doing homework.
    public static readonly Phrase Begin = Add("begin", "title", "minutes");
    public static readonly Phrase Resume = Add("resume");
    public static readonly Phrase EarlierAnswer = Add("earlier-answer", "answer");
    public static readonly Phrase Why = Add("why", "why", "goal");
    public static readonly Phrase WhyMenu = Add("why-menu");
    public static readonly Phrase BackFirst = Add("back-first");
    public static readonly Phrase Skipped = Add("skipped");
    public static readonly Phrase KeptRest = Add("kept-rest");
    public static readonly Phrase Later = Add("later");
    public static readonly Phrase LaterEmpty = Add("later-empty");
    public static readonly Phrase Done = Add("done");
    public static readonly Phrase DoneEmpty = Add("done-empty");
    public static readonly Phrase Smaller = Add("smaller");
    public static readonly Phrase SmallerNone = Add("smaller-none");
    public static readonly Phrase SaidAsAnswer = Add("said-as-answer", "verb");
    public static readonly Phrase OfferSkip = Add("offer-skip");
    public static readonly Phrase Attachment = Add("attachment");
    public static readonly Phrase AttachmentBeside = Add("attachment-beside");
    public static readonly Phrase Empty = Add("empty");

    // The summary, and what the therapist may read.
    public static readonly Phrase SummaryHead = Add("summary-head");
    public static readonly Phrase SummaryAsk = Add("summary-ask");
    public static readonly Phrase SummaryKeep = Add("summary-keep");
    public static readonly Phrase SummaryChange = Add("summary-change");
    public static readonly Phrase SummaryUnclear = Add("summary-unclear");
    public static readonly Phrase ChangeAsk = Add("change-ask");
    public static readonly Phrase ChangeNothing = Add("change-nothing");
    public static readonly Phrase ChangeNone = Add("change-none");
    public static readonly Phrase PlanKept = Add("plan-kept", "when");
    public static readonly Phrase PlanKeptOpen = Add("plan-kept-open");
    public static readonly Phrase SharingAsk = Add("sharing-ask");
    public static readonly Phrase SharingShared = Add("sharing-shared");
    public static readonly Phrase SharingRatings = Add("sharing-ratings");
    public static readonly Phrase SharingPrivate = Add("sharing-private");
    public static readonly Phrase SharingUnclear = Add("sharing-unclear");
    public static readonly Phrase ThanksShared = Add("thanks-shared");
    public static readonly Phrase ThanksRatings = Add("thanks-ratings");
    public static readonly Phrase Thanks = Add("thanks");
    public static readonly Phrase KeptPrivate = Add("kept-private");
    public static readonly Phrase ReadAlready = Add("read-already");
    public static readonly Phrase ShareAtEnd = Add("share-at-end");
    public static readonly Phrase NowShared = Add("now-shared", "title", "day");
    public static readonly Phrase NowPrivate = Add("now-private", "title", "day");
    public static readonly Phrase NoEntry = Add("no-entry");

    // Help.
    public static readonly Phrase Help = Add("help");
    public static readonly Phrase HelpPhone = Add("help-phone", "phone");
    public static readonly Phrase HelpVerbs = Add("help-verbs");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Phrase> All => Added;

    private static Phrase Add(string key, params string[] places)
    {
        var phrase = new Phrase(key, places);
        Added.Add(phrase);
        return phrase;
    }
}
