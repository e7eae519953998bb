using HomeworkBot.Understanding.Numbers;

namespace HomeworkBot.Understanding.Spanish;

internal static class SpanishNumbers
{
    public static NumberGrammar Grammar { get; } = new(new NumberWords()
        .Add(NumberRole.Zero, "cero")
        .Count(NumberRole.Small, 1, 1, "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve")
        .Count(NumberRole.Small, 20, 1, "veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve")
        .Add(NumberRole.Small, "veintiun veintiuna", 21)
        .Count(NumberRole.Small, 30, 10, "treinta cuarenta cincuenta sesenta setenta ochenta noventa")
        .Add(NumberRole.Small | NumberRole.Article, "un una", 1)
        .Add(NumberRole.Hundreds | NumberRole.Cent, "cien ciento", 100)
        .Count(NumberRole.Hundreds, 200, 100, "doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos")
        .Count(NumberRole.Hundreds, 200, 100, "doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas")
        .Add(NumberRole.Thousand, "mil", 1_000)
        .Add(NumberRole.Scale, "millon millones", 1e6)
        .Add(NumberRole.Scale, "billon billones", 1e12)
        .Add(NumberRole.Couple, "par", 2)
        .Add(NumberRole.Dozen, "docena docenas", 12)
        .Add(NumberRole.Half, "medio media mitad medios")
        .Count(NumberRole.Ordinal | NumberRole.Denominator, 4, 1, "cuarto quinto sexto septimo octavo noveno decimo")
        .Count(NumberRole.Denominator | NumberRole.Plural, 3, 1, "tercios cuartos quintos sextos septimos octavos novenos decimos")
        .Add(NumberRole.Denominator, "tercio", 3)
        .Count(NumberRole.Ordinal, 1, 1, "primero segundo tercero")
        .Count(NumberRole.Ordinal, 1, 1, "primera segunda tercera cuarta quinta sexta septima octava novena decima")
        .Add(NumberRole.Ordinal, "primer", 1)
        .Add(NumberRole.Ordinal, "tercer", 3)
        .Add(NumberRole.Ordinal, "undecimo undecima", 11)
        .Add(NumberRole.Ordinal, "duodecimo duodecima", 12)
        .Count(NumberRole.Ordinal, 20, 10, "vigesimo trigesimo cuadragesimo quincuagesimo sexagesimo septuagesimo octogesimo nonagesimo centesimo")
        .Count(NumberRole.Ordinal, 20, 10, "vigesima trigesima cuadragesima quincuagesima sexagesima septuagesima octogesima nonagesima centesima")
        .Add(NumberRole.FromEnd, "ultimo ultima")
        .Add(NumberRole.FromEnd, "penultimo penultima", 1)
        .Add(NumberRole.Suffix, "o a ro ra do da er to ta mo ma vo va no na")
        .Add(NumberRole.Minus, "menos")
        .Add(NumberRole.Point, "punto coma")
        .Add(NumberRole.And, "y")
        .Add(NumberRole.Or, "o u")
        .Add(NumberRole.To, "a hasta")
        .Add(NumberRole.Between, "entre")
        .Add(NumberRole.Percent, "porciento")
        .Add(NumberRole.Per, "por")
        .Add(NumberRole.Of, "de")
        .Add(NumberRole.Over, "sobre")
        .Add(NumberRole.Spoils, "al lo cada ningun ninguna algun alguna este esta ese esa otro otra")
        .Build())
    {
        Decimal = ',',
        AndJoinsTens = true,
    };
}
