using HomeworkBot.Core;

namespace HomeworkBot.Storage.Keys;

/// <summary>A client's key is gone, and with it everything sealed under it.</summary>
internal sealed class ClientErasedException(ClientId client) : Exception($"Client {client} has no key: erased, or the key store is older than the data.");
