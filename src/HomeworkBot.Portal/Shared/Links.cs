using HomeworkBot.Core;

namespace HomeworkBot.Portal.Shared;

/// <summary>Addresses of pages, relative to the portal's base. They hold ids only.</summary>
internal static class Links
{
    public static string Client(ClientId id) => $"clients/{id}";

    public static string Entry(EntryId id) => $"entries/{id}";

    public static string Transcript(EntryId id) => $"entries/{id}/transcript";
}
