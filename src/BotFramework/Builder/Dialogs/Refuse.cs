namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Catches the token that lands in an <c>object</c> parameter when the one between was forgotten.</summary>
internal static class Refuse
{
    /// <exception cref="ArgumentException">The value is a <see cref="System.Threading.CancellationToken"/>.</exception>
    public static void CancellationToken(object? value, string name)
    {
        if (value is System.Threading.CancellationToken)
            throw new ArgumentException($"{name} cannot be a cancellation token", name);
    }
}
