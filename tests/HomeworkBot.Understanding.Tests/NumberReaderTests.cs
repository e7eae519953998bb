namespace HomeworkBot.Understanding.Tests;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("7", 7)]
    [InlineData("idk maybe 60?", 60)]
    [InlineData("like a 7", 7)]
    [InlineData("about seventy", 70)]
    [InlineData("i'd say an 8, maybe", 8)]
    [InlineData("minus five", -5)]
    [InlineData("-5", -5)]
    [InlineData("negative 3", -3)]
    [InlineData("- 5", 5)]
    [InlineData("twenty-one", 21)]
    [InlineData("Twenty One", 21)]
    [InlineData("1,200", 1200)]
    [InlineData("1,234,567", 1234567)]
    [InlineData("a couple", 2)]
    [InlineData("a couple of times", 2)]
    [InlineData("a dozen", 12)]
    [InlineData("two dozen or so", 24)]
    [InlineData("half a dozen", 6)]
    [InlineData("a hundred", 100)]
    [InlineData("a hundred and one", 101)]
    [InlineData("one hundred and twenty-three thousand four hundred and fifty-six", 123456)]
    [InlineData("two million", 2e6)]
    [InlineData("2 million", 2e6)]
    [InlineData("5k", 5000)]
    [InlineData("7ish", 7)]
    [InlineData("20min", 20)]
    [InlineData("zero", 0)]
    [InlineData("８０", 80)]
    [InlineData("٧٠", 70)]
    [InlineData("७", 7)]
    [InlineData("7️⃣", 7)]
    [InlineData("𝟕𝟎", 70)]
    [InlineData("prob a\u200B 6\u200B0", 60)]
    public void English_whole_numbers_are_read_wherever_they_stand(string reply, double value) =>
        Assert.Equal((value, NumberForm.Cardinal), One(reply, Language.English));

    [Theory]
    [InlineData("un 7", 7)]
    [InlineData("como un siete", 7)]
    [InlineData("veintiuno", 21)]
    [InlineData("treinta y uno", 31)]
    [InlineData("treinta y un", 31)]
    [InlineData("unos setenta", 70)]
    [InlineData("menos cinco", -5)]
    [InlineData("al menos cinco", 5)]
    [InlineData("más o menos 5", 5)]
    [InlineData("1.200", 1200)]
    [InlineData("cien mil", 100_000)]
    [InlineData("mil doscientos", 1200)]
    [InlineData("dos mil millones", 2e9)]
    [InlineData("un millón", 1e6)]
    [InlineData("un par", 2)]
    [InlineData("una docena", 12)]
    [InlineData("media docena", 6)]
    [InlineData("dieciséis", 16)]
    [InlineData("diecise\u0301is", 16)]
    [InlineData("una", 1)]
    public void Spanish_whole_numbers_are_read_wherever_they_stand(string reply, double value) =>
        Assert.Equal((value, NumberForm.Cardinal), One(reply, Language.Spanish));

    [Theory]
    [InlineData("3.5", Language.English, 3.5, NumberForm.Decimal)]
    [InlineData(".5", Language.English, 0.5, NumberForm.Decimal)]
    [InlineData("1,200.50", Language.English, 1200.5, NumberForm.Decimal)]
    [InlineData("three point five", Language.English, 3.5, NumberForm.Decimal)]
    [InlineData("three point one four", Language.English, 3.14, NumberForm.Decimal)]
    [InlineData("half", Language.English, 0.5, NumberForm.Fraction)]
    [InlineData("two and a half", Language.English, 2.5, NumberForm.Fraction)]
    [InlineData("2 and a quarter", Language.English, 2.25, NumberForm.Fraction)]
    [InlineData("2 1/2", Language.English, 2.5, NumberForm.Fraction)]
    [InlineData("2½", Language.English, 2.5, NumberForm.Fraction)]
    [InlineData("three quarters", Language.English, 0.75, NumberForm.Fraction)]
    [InlineData("70%", Language.English, 70, NumberForm.Percent)]
    [InlineData("seventy percent sure", Language.English, 70, NumberForm.Percent)]
    [InlineData("seventy per cent", Language.English, 70, NumberForm.Percent)]
    [InlineData("3,5", Language.Spanish, 3.5, NumberForm.Decimal)]
    [InlineData("3.5", Language.Spanish, 3.5, NumberForm.Decimal)]
    [InlineData("1.200,50", Language.Spanish, 1200.5, NumberForm.Decimal)]
    [InlineData("tres coma cinco", Language.Spanish, 3.5, NumberForm.Decimal)]
    [InlineData("dos y medio", Language.Spanish, 2.5, NumberForm.Fraction)]
    [InlineData("la mitad", Language.Spanish, 0.5, NumberForm.Fraction)]
    [InlineData("tres cuartos", Language.Spanish, 0.75, NumberForm.Fraction)]
    [InlineData("setenta por ciento", Language.Spanish, 70, NumberForm.Percent)]
    [InlineData("un 70 por ciento", Language.Spanish, 70, NumberForm.Percent)]
    [InlineData("first", Language.English, 1, NumberForm.Ordinal)]
    [InlineData("the 2nd one", Language.English, 2, NumberForm.Ordinal)]
    [InlineData("twenty-first", Language.English, 21, NumberForm.Ordinal)]
    [InlineData("the last", Language.English, 0, NumberForm.OrdinalFromEnd)]
    [InlineData("next to last", Language.English, 1, NumberForm.OrdinalFromEnd)]
    [InlineData("second to last", Language.English, 1, NumberForm.OrdinalFromEnd)]
    [InlineData("el segundo", Language.Spanish, 2, NumberForm.Ordinal)]
    [InlineData("la tercera", Language.Spanish, 3, NumberForm.Ordinal)]
    [InlineData("3º", Language.Spanish, 3, NumberForm.Ordinal)]
    [InlineData("3.º", Language.Spanish, 3, NumberForm.Ordinal)]
    [InlineData("1er", Language.Spanish, 1, NumberForm.Ordinal)]
    [InlineData("el último", Language.Spanish, 0, NumberForm.OrdinalFromEnd)]
    [InlineData("la penúltima", Language.Spanish, 1, NumberForm.OrdinalFromEnd)]
    public void Every_form_is_read(string reply, Language language, double value, NumberForm form) =>
        Assert.Equal((value, form), One(reply, language));

    [Theory]
    [InlineData("7/10", Language.English, 7, 10, 0.7)]
    [InlineData("7 out of 10", Language.English, 7, 10, 0.7)]
    [InlineData("seven out of ten", Language.English, 7, 10, 0.7)]
    [InlineData("prob a 60 / 100", Language.English, 60, 100, 0.6)]
    [InlineData("siete de diez", Language.Spanish, 7, 10, 0.7)]
    [InlineData("7 sobre 10", Language.Spanish, 7, 10, 0.7)]
    public void A_part_keeps_its_whole(string reply, Language language, double value, double whole, double quotient)
    {
        var match = Assert.Single(NumberReader.Read(reply, language));

        Assert.Equal(value, match.Value);
        Assert.Equal(whole, match.OutOf);
        Assert.Equal(quotient, match.Quotient);
        Assert.Equal(NumberForm.Fraction, match.Form);
    }

    [Theory]
    [InlineData("6 or 7", Language.English, 6, 7)]
    [InlineData("7 or 6", Language.English, 6, 7)]
    [InlineData("6-7", Language.English, 6, 7)]
    [InlineData("60 – 70", Language.English, 60, 70)]
    [InlineData("somewhere between 5 and 6", Language.English, 5, 6)]
    [InlineData("from five to six", Language.English, 5, 6)]
    [InlineData("6 o 7", Language.Spanish, 6, 7)]
    [InlineData("entre 5 y 6", Language.Spanish, 5, 6)]
    [InlineData("de cinco a seis", Language.Spanish, 5, 6)]
    public void A_range_keeps_both_ends(string reply, Language language, double low, double high)
    {
        var match = Assert.Single(NumberReader.Read(reply, language));

        Assert.Equal(low, match.Value);
        Assert.Equal(high, match.High);
        Assert.Equal(NumberForm.Range, match.Form);
    }

    [Fact]
    public void A_percent_sign_after_a_range_belongs_to_both_ends()
    {
        var match = Assert.Single(NumberReader.Read("60-70%", Language.English));

        Assert.Equal((60, 70, NumberForm.Percent), (match.Value, match.High, match.Form));
    }

    [Theory]
    [InlineData("2 and 4", Language.English, new double[] { 2, 4 })]
    [InlineData("2,4", Language.English, new double[] { 2, 4 })]
    [InlineData("1, 2, 3", Language.English, new double[] { 1, 2, 3 })]
    [InlineData("1,2,3", Language.Spanish, new double[] { 1, 2, 3 })]
    [InlineData("2 y 4", Language.Spanish, new double[] { 2, 4 })]
    [InlineData("2-3-4", Language.English, new double[] { 2, 3, 4 })]
    [InlineData("one two", Language.English, new double[] { 1, 2 })]
    [InlineData("anxious 70, sad 40", Language.English, new double[] { 70, 40 })]
    public void A_list_gives_each_number(string reply, Language language, double[] values) =>
        Assert.Equal(values, NumberReader.Read(reply, language).Select(match => match.Value));

    [Fact]
    public void A_range_can_be_read_as_two_numbers() =>
        Assert.Equal([6, 7], NumberReader.ReadEach("6 or 7", Language.English).Select(match => match.Value));

    [Theory]
    [InlineData("", Language.English)]
    [InlineData("no idea", Language.English)]
    [InlineData("no one was there", Language.English)]
    [InlineData("this one", Language.English)]
    [InlineData("vitamin b12", Language.English)]
    [InlineData("a bit", Language.English)]
    [InlineData("un poco", Language.Spanish)]
    [InlineData("una vez más", Language.Spanish)]
    [InlineData("😀 ¯\\_(ツ)_/¯", Language.English)]
    public void What_is_no_number_is_left_alone(string reply, Language language) =>
        Assert.Empty(NumberReader.Read(reply, language));

    [Theory]
    [InlineData("well, maybe ７０ percent!", "７０ percent")]
    [InlineData("it’s two and a half I think", "two and a half")]
    [InlineData("don't know, 6 or 7 tops", "6 or 7")]
    [InlineData("😀 seventy-one 😀", "seventy-one")]
    public void A_match_covers_the_words_as_they_were_typed(string reply, string words)
    {
        var match = Assert.Single(NumberReader.Read(reply, Language.English));

        Assert.Equal(words, reply.Substring(match.Start, match.Length));
    }

    private static (double Value, NumberForm Form) One(string reply, Language language)
    {
        var match = Assert.Single(NumberReader.Read(reply, language));
        return (match.Value, match.Form);
    }
}
