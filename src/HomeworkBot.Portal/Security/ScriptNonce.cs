using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace HomeworkBot.Portal.Security;

/// <summary>The random word, new with every response, that lets our own script elements run.</summary>
internal static class ScriptNonce
{
    private static readonly object Key = new();

    public static string Of(HttpContext http)
    {
        if (http.Items[Key] is not string nonce)
        {
            http.Items[Key] = nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        }

        return nonce;
    }
}
