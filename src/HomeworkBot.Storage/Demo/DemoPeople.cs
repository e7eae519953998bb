using HomeworkBot.Core;

namespace HomeworkBot.Storage.Demo;

/// <summary>Who was made up, for the console and <c>demo.json</c>.</summary>
/// <param name="Therapist">To make a sign-in link for.</param>
/// <param name="TherapistEmail">The account's name.</param>
/// <param name="Clients">The made-up clients.</param>
public sealed record DemoPeople(TherapistId Therapist, string TherapistEmail, IReadOnlyList<DemoClient> Clients);

/// <param name="Name">Made up, so no client's word.</param>
/// <param name="InvitationSecret">The last part of the link <c>/chat/{secret}</c>; opens again and again, without a PIN.</param>
public sealed record DemoClient(string Name, string InvitationSecret);
