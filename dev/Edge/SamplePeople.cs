namespace Academy.Dev.Edge;

/// <summary>Eight fictional people: two municipalities, each with a learner, a manager, a coordinator and an editor.</summary>
internal static class SamplePeople
{
    private static readonly Guid Rivierstad = new("11111111-1111-4111-8111-111111111111");
    private static readonly Guid Duinrand = new("22222222-2222-4222-8222-222222222222");

    public static IReadOnlyList<SamplePerson> All { get; } =
    [
        OfRivierstad(1, "sanne", "Sanne de Wit", "sanne.de.wit", "learner"),
        OfRivierstad(2, "karim", "Karim Bouzidi", "karim.bouzidi", "manager"),
        OfRivierstad(3, "els", "Els Verhoeven", "els.verhoeven", "coordinator"),
        OfRivierstad(4, "jeroen", "Jeroen Maas", "jeroen.maas", "editor"),
        OfDuinrand(1, "fatima", "Fatima Yıldız", "fatima.yildiz", "learner"),
        OfDuinrand(2, "pieter", "Pieter Hoekstra", "pieter.hoekstra", "manager"),
        OfDuinrand(3, "marloes", "Marloes Brink", "marloes.brink", "coordinator"),
        OfDuinrand(4, "dennis", "Dennis Koster", "dennis.koster", "editor"),
    ];

    public static SamplePerson? Find(string id) => All.FirstOrDefault(person => person.Id == id);

    private static SamplePerson OfRivierstad(int number, string id, string name, string mailbox, string role) =>
        new(id, name, mailbox + "@rivierstad.example", "Rivierstad", Rivierstad, new Guid($"11111111-0000-4000-8000-00000000000{number}"), RolesOf(role));

    private static SamplePerson OfDuinrand(int number, string id, string name, string mailbox, string role) =>
        new(id, name, mailbox + "@duinrand.example", "Duinrand", Duinrand, new Guid($"22222222-0000-4000-8000-00000000000{number}"), RolesOf(role));

    // Everybody learns; the other roles come on top.
    private static string[] RolesOf(string role) => role == "learner" ? ["learner"] : ["learner", role];
}
