using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace ReportSearch.Tests.Architecture;

/// <summary>The public types and members of an assembly as text, a line each, without what the compiler adds to records.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly HashSet<string> OfEveryRecord =
        ["Equals", "GetHashCode", "ToString", "Deconstruct", "<Clone>$", "op_Equality", "op_Inequality"];

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder($"{assembly.GetName().Name}\n");
        foreach (var type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append($"  {Kind(type)} {type.Namespace}.{Name(type)}\n".Replace("ReportSearch.", "", StringComparison.Ordinal));
            foreach (var line in Members(type).Distinct().Order(StringComparer.Ordinal)) text.Append($"    {line}\n");
        }
        return text.ToString();
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum) return [string.Join(", ", Enum.GetNames(type))];
        var isRecord = type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;
        var isGenerated = type.GetCustomAttributes().Any(a => a.GetType().Name == "GeneratedCodeAttribute");
        return type.GetMembers(Declared)
            .Where(m => m is not MethodBase { IsSpecialName: true, IsConstructor: false } and not Type)
            .Where(m => !(isRecord && (OfEveryRecord.Contains(m.Name) || m is ConstructorInfo c && IsCopy(c))))
            .Where(m => !isGenerated || m.GetCustomAttribute<CompilerGeneratedAttribute>() is null && !IsOfSerializer(m))
            .Select(Line);
    }

    private static bool IsCopy(ConstructorInfo constructor) =>
        constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;

    private static bool IsOfSerializer(MemberInfo member) =>
        member is PropertyInfo p && p.PropertyType.Name.StartsWith("JsonTypeInfo", StringComparison.Ordinal)
        || member is ConstructorInfo || member.Name is "GetTypeInfo" or "Default";

    private static string Line(MemberInfo member) => member switch
    {
        ConstructorInfo c => $"new({Parameters(c)})",
        MethodInfo m => $"{Static(m.IsStatic)}{Name(m.ReturnType)} {m.Name}({Parameters(m)})",
        PropertyInfo p => $"{Static(p.GetMethod!.IsStatic)}{Name(p.PropertyType)} {p.Name} {{ get;{Setter(p)} }}",
        FieldInfo f => $"{(f.IsLiteral ? "const " : Static(f.IsStatic))}{Name(f.FieldType)} {f.Name}",
        _ => $"{member.MemberType} {member.Name}",
    };

    private static string Setter(PropertyInfo property) => property.SetMethod switch
    {
        { IsPublic: true } set when set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) => " init;",
        { IsPublic: true } => " set;",
        _ => "",
    };

    private static string Static(bool isStatic) => isStatic ? "static " : "";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(p => $"{Name(p.ParameterType)} {p.Name}{(p.IsOptional ? "?" : "")}"));

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "class",
        _ => "open class",
    };

    private static string Name(Type type)
    {
        if (type.IsArray) return $"{Name(type.GetElementType()!)}[]";
        if (type.IsByRef) return $"ref {Name(type.GetElementType()!)}";
        var plain = type.IsNested && !type.IsGenericParameter ? $"{Name(type.DeclaringType!)}.{type.Name}" : type.Name;
        if (!type.IsGenericType) return plain;
        return $"{plain.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
