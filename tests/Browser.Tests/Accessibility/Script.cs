using System.Collections.Concurrent;
using System.Reflection;
using Deque.AxeCore.Commons;

namespace Academy.Browser.Tests.Accessibility;

/// <summary>The scripts that look at a page from within; each is a function in a file of Scripts/.</summary>
internal static class Script
{
    private static readonly ConcurrentDictionary<string, string> Texts = new();

    /// <summary>axe-core, as the package of Deque carries it.</summary>
    public static string Axe { get; } = Read(typeof(AxeResult).Assembly, "Deque.AxeCore.Commons.Resources.axe.min.js");

    public static string Of(string name) => Texts.GetOrAdd(name, static name => Read(typeof(Script).Assembly, $"{name}.js"));

    private static string Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"{assembly.GetName().Name} holds no {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
