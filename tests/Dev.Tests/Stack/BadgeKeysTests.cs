using System.Security.Cryptography;
using Academy.Dev.Stack;

namespace Academy.Dev.Tests.Stack;

public sealed class BadgeKeysTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("academy-tests-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_key_signs_on_the_curve_P256_and_is_made_once_per_folder()
    {
        var (first, second) = (BadgeKeys.In(_folder), BadgeKeys.In(_folder));

        using var pair = ECDsa.Create();
        pair.ImportPkcs8PrivateKey(Convert.FromBase64String(first.Keys[first.Current]), out _);
        Assert.Equal(ECCurve.NamedCurves.nistP256.Oid.Value, pair.ExportParameters(includePrivateParameters: false).Curve.Oid.Value);
        Assert.Equal(first.Keys, second.Keys);
        Assert.NotEqual(first.Keys[first.Current], BadgeKeys.New().Keys[first.Current]);
    }

    [Fact]
    public void Only_its_owner_can_read_the_file()
    {
        BadgeKeys.In(_folder);
        var file = Path.Combine(_folder, "badge-keys.json");

        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(file) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }
}
