using System.Security.Cryptography;

namespace HomeworkBot.Storage.Keys;

/// <summary>A master key in a file: 256 random bits as base64, readable by the program's own user only.</summary>
internal sealed class FileKeyWrapper(string path) : IKeyWrapper
{
    private byte[]? masterKey;

    public string KeyId => Convert.ToHexStringLower(SHA256.HashData(MasterKey).AsSpan(0, 8));

    private byte[] MasterKey => masterKey ?? throw new InvalidOperationException("The master key is used before it was prepared.");

    public async Task PrepareAsync(bool mayCreate, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            if (!mayCreate)
            {
                throw new StorageStartException(
                    $"The master key file {path} is missing, but clients' keys exist that only it opens: put the file back, or name it with {StorageOptions.Section}:{nameof(StorageOptions.MasterKeyFile)}.");
            }

            await CreateAsync(cancellationToken);
        }

        masterKey = await ReadAsync(cancellationToken);
    }

    public ValueTask<byte[]> WrapAsync(ReadOnlyMemory<byte> key, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Sealing.Seal(MasterKey, key.Span, []));

    public ValueTask<byte[]> UnwrapAsync(ReadOnlyMemory<byte> wrapped, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Sealing.Open(MasterKey, wrapped.Span, []));

    // Written beside and moved into place, so that a crash leaves a whole key or none.
    private async Task CreateAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var beside = path + "." + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using (var file = new FileStream(beside, options))
        {
            await file.WriteAsync(System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(Sealing.KeyLength)) + "\n"), cancellationToken);
            file.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(beside, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process starting at the same moment was first; its key is the one.
            File.Delete(beside);
        }
    }

    private async Task<byte[]> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            var key = Convert.FromBase64String((await File.ReadAllTextAsync(path, cancellationToken)).Trim());
            if (key.Length == Sealing.KeyLength)
            {
                return key;
            }
        }
        catch (FormatException)
        {
            // Said below.
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new StorageStartException($"The master key file {path} cannot be read: {unreadable.Message}", unreadable);
        }

        throw new StorageStartException($"The master key file {path} does not hold a master key: it must be one line of base64 for {Sealing.KeyLength} bytes.");
    }
}
