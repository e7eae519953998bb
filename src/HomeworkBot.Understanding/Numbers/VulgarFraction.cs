namespace HomeworkBot.Understanding.Numbers;

/// <summary>Reads the fractions that are one character.</summary>
internal static class VulgarFraction
{
    public static bool TryRead(NumberText text, int index, out double value)
    {
        value = 0;
        if (index >= text.Count || text.Tokens[index].Length != 1)
            return false;

        value = text.Tokens[index][0] switch
        {
            '½' => 1 / 2d,
            '¼' => 1 / 4d,
            '¾' => 3 / 4d,
            '⅓' => 1 / 3d,
            '⅔' => 2 / 3d,
            '⅕' => 1 / 5d,
            '⅖' => 2 / 5d,
            '⅗' => 3 / 5d,
            '⅘' => 4 / 5d,
            '⅛' => 1 / 8d,
            _ => 0,
        };
        return value > 0;
    }
}
