namespace HomeworkBot.Understanding.Tests;

public sealed class SpanishDateTimeTests
{
    // A Monday.
    private static readonly DateTime Reference = new(2016, 11, 7, 16, 12, 0, DateTimeKind.Unspecified);

    [Theory]
    [InlineData("hoy", "2016-11-07 2016-11-07")]
    [InlineData("mañana", "2016-11-08 2016-11-08")]
    [InlineData("manana", "2016-11-08 2016-11-08")]
    [InlineData("pasado mañana", "2016-11-09 2016-11-09")]
    [InlineData("ayer", "2016-11-06 2016-11-06")]
    [InlineData("anteayer", "2016-11-05 2016-11-05")]
    [InlineData("antes de ayer", "2016-11-05 2016-11-05")]
    [InlineData("el viernes", "XXXX-WXX-5 2016-11-04 | XXXX-WXX-5 2016-11-11")]
    [InlineData("miércoles", "XXXX-WXX-3 2016-11-02 | XXXX-WXX-3 2016-11-09")]
    [InlineData("miercloes", "XXXX-WXX-3 2016-11-02 | XXXX-WXX-3 2016-11-09")]
    [InlineData("el próximo domingo", "2016-11-20 2016-11-20")]
    [InlineData("el lunes que viene", "2016-11-14 2016-11-14")]
    [InlineData("este domingo", "2016-11-13 2016-11-13")]
    [InlineData("el viernes pasado", "2016-11-04 2016-11-04")]
    [InlineData("el martes de la próxima semana", "2016-11-15 2016-11-15")]
    [InlineData("la semana que viene el martes", "2016-11-15 2016-11-15")]
    [InlineData("el 5 de enero", "XXXX-01-05 2016-01-05 | XXXX-01-05 2017-01-05")]
    [InlineData("3 de enero del 2019", "2019-01-03 2019-01-03")]
    [InlineData("el cinco de mayo", "XXXX-05-05 2016-05-05 | XXXX-05-05 2017-05-05")]
    [InlineData("1ro de enero", "XXXX-01-01 2016-01-01 | XXXX-01-01 2017-01-01")]
    [InlineData("el 15", "XXXX-XX-15 2016-10-15 | XXXX-XX-15 2016-11-15")]
    [InlineData("el viernes 11", "2016-11-11 2016-11-11")]
    [InlineData("3/4", "XXXX-04-03 2016-04-03 | XXXX-04-03 2017-04-03")]
    [InlineData("04/21/2016", "2016-04-21 2016-04-21")]
    [InlineData("en 2 días", "2016-11-09 2016-11-09")]
    [InlineData("dentro de una semana", "2016-11-14 2016-11-14")]
    [InlineData("hace tres días", "2016-11-04 2016-11-04")]
    public void Days(string reply, string shown) => Assert.Equal(shown, Read(reply));

    [Theory]
    [InlineData("18:30", "T18:30 18:30:00")]
    [InlineData("21:00 hs", "T21:00 21:00:00")]
    [InlineData("a las 6", "T06 06:00:00 | T18 18:00:00")]
    [InlineData("como a las 8", "T08 08:00:00 | T20 20:00:00")]
    [InlineData("a la una", "T01 01:00:00 | T13 13:00:00")]
    [InlineData("a las 18h", "T18 18:00:00")]
    [InlineData("a las 18.30", "T18:30 18:30:00")]
    [InlineData("a las 18h30", "T18:30 18:30:00")]
    [InlineData("a las 20 horas", "T20 20:00:00")]
    [InlineData("las seis y media", "T06:30 06:30:00 | T18:30 18:30:00")]
    [InlineData("a las siete menos cuarto", "T06:45 06:45:00 | T18:45 18:45:00")]
    [InlineData("a las 8 y cuarto de la noche", "T20:15 20:15:00")]
    [InlineData("cinco y veinte", "T05:20 05:20:00 | T17:20 17:20:00")]
    [InlineData("un cuarto para las siete", "T06:45 06:45:00 | T18:45 18:45:00")]
    [InlineData("diez para las ocho", "T07:50 07:50:00 | T19:50 19:50:00")]
    [InlineData("a las 7 de la mañana", "T07 07:00:00")]
    [InlineData("8 de la tarde", "T20 20:00:00")]
    [InlineData("6 pm", "T18 18:00:00")]
    [InlineData("a las 4 a.m.", "T04 04:00:00")]
    [InlineData("al mediodía", "T12 12:00:00")]
    [InlineData("a medianoche", "T00 00:00:00")]
    [InlineData("a media noche", "T00 00:00:00")]
    [InlineData("a las 3 en punto", "T03 03:00:00 | T15 15:00:00")]
    public void Times_of_day(string reply, string shown) => Assert.Equal(shown, Read(reply));

    [Theory]
    [InlineData("mañana a las 6", "2016-11-08T06 2016-11-08 06:00:00 | 2016-11-08T18 2016-11-08 18:00:00")]
    [InlineData("mañana por la mañana a las 7", "2016-11-08T07 2016-11-08 07:00:00")]
    [InlineData("a las siete menos cuarto de mañana", "2016-11-08T06:45 2016-11-08 06:45:00 | 2016-11-08T18:45 2016-11-08 18:45:00")]
    [InlineData("7:00 el próximo domingo a la tarde", "2016-11-20T19:00 2016-11-20 19:00:00")]
    [InlineData("a las cinco y veinte mañana por la mañana", "2016-11-08T05:20 2016-11-08 05:20:00")]
    [InlineData("el cinco de mayo a las 4 a.m.", "XXXX-05-05T04 2016-05-05 04:00:00 | XXXX-05-05T04 2017-05-05 04:00:00")]
    [InlineData("8pm del 15", "XXXX-XX-15T20 2016-10-15 20:00:00 | XXXX-XX-15T20 2016-11-15 20:00:00")]
    [InlineData("a las 8pm de hoy", "2016-11-07T20 2016-11-07 20:00:00")]
    [InlineData("el viernes 7pm", "XXXX-WXX-5T19 2016-11-04 19:00:00 | XXXX-WXX-5T19 2016-11-11 19:00:00")]
    [InlineData("el 14 de octubre, cerca de las 8:00am", "XXXX-10-14T08:00 2016-10-14 08:00:00 | XXXX-10-14T08:00 2017-10-14 08:00:00")]
    [InlineData("dentro de dos horas", "2016-11-07T18:12:00 2016-11-07 18:12:00")]
    [InlineData("en 20 minutos", "2016-11-07T16:32:00 2016-11-07 16:32:00")]
    [InlineData("en media hora", "2016-11-07T16:42:00 2016-11-07 16:42:00")]
    [InlineData("hace una hora", "2016-11-07T15:12:00 2016-11-07 15:12:00")]
    [InlineData("ahora", "PRESENT_REF 2016-11-07 16:12:00")]
    public void Days_with_times(string reply, string shown) => Assert.Equal(shown, Read(reply));

    [Theory]
    [InlineData("por la mañana", "TMO 08:00:00..12:00:00")]
    [InlineData("esta mañana", "2016-11-07TMO 2016-11-07 08:00:00..2016-11-07 12:00:00")]
    [InlineData("esta noche", "2016-11-07TNI 2016-11-07 20:00:00..2016-11-07 23:59:59")]
    [InlineData("anoche", "2016-11-06TNI 2016-11-06 20:00:00..2016-11-06 23:59:59")]
    [InlineData("mañana por la noche", "2016-11-08TNI 2016-11-08 20:00:00..2016-11-08 23:59:59")]
    [InlineData("el viernes por la tarde", "XXXX-WXX-5TEV 2016-11-04 16:00:00..2016-11-04 20:00:00 | XXXX-WXX-5TEV 2016-11-11 16:00:00..2016-11-11 20:00:00")]
    [InlineData("el sábado en la mañana", "XXXX-WXX-6TMO 2016-11-05 08:00:00..2016-11-05 12:00:00 | XXXX-WXX-6TMO 2016-11-12 08:00:00..2016-11-12 12:00:00")]
    [InlineData("mañana temprano", "2016-11-08TMO 2016-11-08 08:00:00..2016-11-08 10:00:00")]
    [InlineData("de 5 a 6", "(T05,T06,PT1H) 05:00:00..06:00:00 | (T17,T18,PT1H) 17:00:00..18:00:00")]
    [InlineData("entre las 5 y las 6 de la tarde", "(T17,T18,PT1H) 17:00:00..18:00:00")]
    [InlineData("de cinco a siete hoy", "(2016-11-07T05,2016-11-07T07,PT2H) 2016-11-07 05:00:00..2016-11-07 07:00:00 | (2016-11-07T17,2016-11-07T19,PT2H) 2016-11-07 17:00:00..2016-11-07 19:00:00")]
    [InlineData("de 3pm a 4pm mañana", "(2016-11-08T15,2016-11-08T16,PT1H) 2016-11-08 15:00:00..2016-11-08 16:00:00")]
    [InlineData("de siete y media a 4pm mañana", "(2016-11-08T07:30,2016-11-08T16,PT8H30M) 2016-11-08 07:30:00..2016-11-08 16:00:00")]
    [InlineData("desde las 4pm de hoy hasta las 5pm de mañana", "(2016-11-07T16,2016-11-08T17,PT25H) 2016-11-07 16:00:00..2016-11-08 17:00:00")]
    [InlineData("entre el 1 de diciembre y el 4 de febrero", "(XXXX-12-01,XXXX-02-04,P65D) 2015-12-01..2016-02-04 | (XXXX-12-01,XXXX-02-04,P65D) 2016-12-01..2017-02-04")]
    [InlineData("la semana pasada", "2016-W44 2016-10-31..2016-11-07")]
    [InlineData("la próxima semana", "2016-W46 2016-11-14..2016-11-21")]
    [InlineData("este fin de semana", "2016-W45-WE 2016-11-12..2016-11-14")]
    [InlineData("el fin de semana", "2016-W45-WE 2016-11-12..2016-11-14")]
    [InlineData("entre 6 y 7", "(T06,T07,PT1H) 06:00:00..07:00:00 | (T18,T19,PT1H) 18:00:00..19:00:00")]
    [InlineData("de lunes a viernes", "(XXXX-WXX-1,XXXX-WXX-5,P4D) 2016-10-31..2016-11-04 | (XXXX-WXX-1,XXXX-WXX-5,P4D) 2016-11-07..2016-11-11")]
    [InlineData("el mes pasado", "2016-10 2016-10-01..2016-11-01")]
    [InlineData("los próximos 3 días", "(2016-11-08,2016-11-11,P3D) 2016-11-08..2016-11-11")]
    [InlineData("últimos 3 minutos", "(2016-11-07T16:09:00,2016-11-07T16:12:00,PT3M) 2016-11-07 16:09:00..2016-11-07 16:12:00")]
    [InlineData("después de las 6", "T06 06:00:00.. | T18 18:00:00..")]
    [InlineData("antes del viernes", "XXXX-WXX-5 ..2016-11-04 | XXXX-WXX-5 ..2016-11-11")]
    [InlineData("hasta las 8 de la noche", "T20 ..20:00:00")]
    public void Ranges(string reply, string shown) => Assert.Equal(shown, Read(reply));

    [Theory]
    [InlineData("todos los días", "P1D set")]
    [InlineData("cada lunes a las 4 de la tarde", "XXXX-WXX-1T16 set")]
    [InlineData("los lunes", "XXXX-WXX-1 set")]
    [InlineData("cada dos días", "P2D set")]
    [InlineData("todas las noches", "TNI set")]
    [InlineData("cada noche a las 10", "T22 set")]
    [InlineData("20 minutos", "PT20M 1200")]
    [InlineData("de 2 a 3 horas", "PT2H 7200 | PT3H 10800")]
    public void What_comes_again_and_how_long(string reply, string shown) => Assert.Equal(shown, Read(reply));

    [Fact]
    public void A_word_that_ends_one_time_does_not_begin_the_next()
    {
        var matches = DateTimeReader.Read("2 horas atrás 3 días", Language.Spanish, Reference);

        Assert.Equal([(0, 13), (14, 6)], matches.Select(match => (match.Start, match.Length)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("buenos días")]
    [InlineData("buenas tardes")]
    [InlineData("está bien")]
    [InlineData("se hizo tarde")]
    [InlineData("fui al mar")]
    [InlineData("las 2 opciones")]
    [InlineData("2 y 4")]
    [InlineData("el año")]
    public void What_is_no_time_is_left_alone(string reply) => Assert.Equal("", Read(reply));

    private static string Read(string reply) => Shown.All(DateTimeReader.Read(reply, Language.Spanish, Reference));
}
