using HomeworkBot.Understanding.Answers;

namespace HomeworkBot.Understanding.English;

internal static class EnglishAnswers
{
    public static AnswerPhrases Phrases { get; } = new(
        (AnswerSign.Yes, """
            yes, y, yep, yup, yea, yeah, yeh, ya, yah, yas, yess, ye, yessir, sure, sure thing, for sure, ok, okay, okey, oki, k, kk,
            of course, certainly, definitely, absolutely, totally, indeed, affirmative, you bet, aye, uh huh, uhuh, mhm, mm hm, mm hmm, mmhm,
            true, correct, exactly, agree, agreed, sounds good, why not, no problem, no prob, no worries, no doubt,
            i think so, i guess so, i believe so, i suppose so, i hope so, yes please, go ahead, lets do it, lets go, not a problem
            """),
        (AnswerSign.EarlyYes, """
            i did, it did, we did, id love to, id like to, id like that, i guess, i suppose, probably, kinda yes, somewhat, mostly,
            a little, a bit, do it, thats right, very much
            """),
        (AnswerSign.LoneYes, """
            right, fine, alright, all right, please, good, great, perfect, cool, done, i do, i am, i was, i will, i can, i could, i have,
            i would, it is, it was
            """),
        (AnswerSign.No, """
            nope, nop, nah, naw, nay, n, false, negative, disagree, no way, not really, not at all, not now, not yet, not today, not ok,
            not okay, not true, not right, not fine, not good, not this time, not so much, not much, not exactly, of course not,
            certainly not, definitely not, absolutely not, probably not, maybe not, id rather not, rather not, no thanks, no thank you,
            no thx, no ty, i dont think so, dont think so, i guess not, i hope not, i think not, hell no, heck no, no sir, never
            """),
        (AnswerSign.LoneNo, "no"),
        (AnswerSign.EarlyNo, """
            not, dont, didnt, doesnt, cant, cannot, couldnt, wont, wouldnt, havent, hasnt, wasnt, isnt, arent, aint, im not, it isnt,
            it wasnt, i dont, i didnt, i cant, i couldnt, i wont, i havent, i wasnt, hardly, barely
            """),
        (AnswerSign.Unclear, """
            not sure, im not sure, im not so sure, i dont know, dont know, i dunno, dunno, idk, maybe, perhaps, possibly, no idea,
            no clue, no one, nobody, yes and no, yes or no, yeah no, yes but no, no and yes, no but yes, depends, it depends, sort of,
            kind of, kinda, sorta, hard to say, cant say, cant tell, half, not only, unsure, i was not sure, i am not sure, who knows
            """));
}
