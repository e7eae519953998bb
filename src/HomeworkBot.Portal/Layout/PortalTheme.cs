using MudBlazor;

namespace HomeworkBot.Portal.Layout;

/// <summary>
/// Colours and type. Every text colour has at least 4.5:1 on the surface it is used on and every edge that carries
/// meaning 3:1 (WCAG 2.2, 1.4.3 and 1.4.11); fonts are the reader's own, nothing is fetched from elsewhere.
/// </summary>
internal static class PortalTheme
{
    private static readonly string[] SystemFonts =
        ["system-ui", "-apple-system", "Segoe UI", "Roboto", "Helvetica Neue", "Noto Sans", "Arial", "sans-serif"];

    public static MudTheme Theme { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#1d5c63",
            PrimaryContrastText = "#ffffff",
            Secondary = "#6b4e2e",
            SecondaryContrastText = "#ffffff",
            Info = "#1f5f8b",
            Success = "#2a6349",
            Warning = "#7a4f01",
            Error = "#a3282c",
            AppbarBackground = "#ffffff",
            AppbarText = "#1c2b2d",
            Background = "#f5f7f6",
            Surface = "#ffffff",
            TextPrimary = "#1c2b2d",
            TextSecondary = "#4d5c5e",
            TextDisabled = "#5f6b6d",
            ActionDefault = "#4d5c5e",
            ActionDisabled = "#5f6b6d",
            Divider = "#d5dddb",
            DividerLight = "#e4eae8",
            LinesDefault = "#d5dddb",
            LinesInputs = "#6b7a7c",
            TableLines = "#d5dddb",
        },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = SystemFonts, FontSize = "1rem", LineHeight = "1.55", LetterSpacing = "normal" },
            H1 = new H1Typography { FontFamily = SystemFonts, FontSize = "1.75rem", FontWeight = "600", LineHeight = "1.25", LetterSpacing = "-0.01em" },
            H2 = new H2Typography { FontFamily = SystemFonts, FontSize = "1.25rem", FontWeight = "600", LineHeight = "1.35", LetterSpacing = "normal" },
            H3 = new H3Typography { FontFamily = SystemFonts, FontSize = "1.0625rem", FontWeight = "600", LineHeight = "1.4", LetterSpacing = "normal" },
            Body1 = new Body1Typography { FontFamily = SystemFonts, FontSize = "1rem", LineHeight = "1.55", LetterSpacing = "normal" },
            Body2 = new Body2Typography { FontFamily = SystemFonts, FontSize = "0.9375rem", LineHeight = "1.5", LetterSpacing = "normal" },
            Button = new ButtonTypography { FontFamily = SystemFonts, FontSize = "0.9375rem", FontWeight = "600", LineHeight = "1.5", LetterSpacing = "normal", TextTransform = "none" },
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "10px", AppbarHeight = "60px" },
    };
}
