using HomeworkBot.Understanding.Answers;

namespace HomeworkBot.Understanding.Spanish;

internal static class SpanishAnswers
{
    public static AnswerPhrases Phrases { get; } = new(
        (AnswerSign.Yes, """
            si, s, sip, sep, simon, claro, claro que si, por supuesto, desde luego, vale, ok, okay, okey, oki, dale, de acuerdo,
            correcto, exacto, exactamente, afirmativo, eso es, asi es, obvio, cierto, verdad, verdadero, efectivamente, sin duda,
            como no, con gusto, creo que si, supongo que si, pienso que si, espero que si, me parece bien, no hay problema,
            sin problema, ningun problema, por que no, yes, sale
            """),
        (AnswerSign.EarlyYes, "esta bien, supongo, lo hice, lo hare, probablemente, un poco, adelante, yo si"),
        (AnswerSign.LoneYes, "bueno, bien, listo, va, ya, perfecto, genial, seguro, quiero, puedo, por favor, hecho, y"),
        (AnswerSign.No, """
            nop, nope, nel, n, para nada, en absoluto, claro que no, por supuesto que no, desde luego que no, que va,
            de ninguna manera, de ningun modo, ni hablar, ni loco, ni loca, jamas, nunca, tampoco, negativo, falso, no gracias,
            creo que no, pienso que no, supongo que no, espero que no, todavia no, aun no, ahora no, hoy no, en realidad no,
            la verdad no, la verdad que no, mejor no, no mucho, no tanto, no del todo, no realmente, no es cierto, no es verdad,
            no esta bien, probablemente no, quizas no, tal vez no
            """),
        (AnswerSign.LoneNo, ""),
        (AnswerSign.EarlyNo, "no, ni, apenas"),
        (AnswerSign.Unclear, """
            no se, no lo se, no sabria, no estoy seguro, no estoy segura, no estoy muy seguro, no estoy muy segura, tal vez, quiza,
            quizas, puede, puede ser, puede que si, puede que no, a lo mejor, mas o menos, si y no, si o no, ni idea,
            no tengo idea, no tengo ni idea, depende, a medias, ni si ni no, quien sabe
            """));
}
