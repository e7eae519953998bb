namespace Microsoft.Bot.Builder;

/// <summary>The answer to an invoke activity, given within its turn.</summary>
public class InvokeResponse
{
    /// <summary>An HTTP status code.</summary>
    public int Status { get; set; }

    public object? Body { get; set; }

    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}

/// <summary>The answer to an invoke activity, with a body of a known type.</summary>
public class InvokeResponse<T> : InvokeResponse
{
    public new T? Body
    {
        get => (T?)base.Body;
        set => base.Body = value;
    }
}
