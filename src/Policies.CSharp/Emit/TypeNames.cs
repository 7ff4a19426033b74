using Policies.CSharp.Names;
using Policies.CSharp.Text;
using Policies.Language.Model;
using Policies.Plan;

namespace Policies.CSharp.Emit;

/// <summary>The C# type that stands for a type of the language in properties, parameters and results.</summary>
internal sealed class TypeNames(PolicyNames names)
{
    /// <summary>The type of a variable: a record's own class, or the storage of a single value in a list.</summary>
    public string OfVariable(Variable variable) => variable.Type is RecordType record ? names.Of(record) : "CaseRecord";

    /// <summary>Every value of a type, as code.</summary>
    public string Whole(PolicyType type) => type is NumberType { Declared: { IsWhole: false } declared }
        ? declared.Low.IsPresent && declared.High.IsPresent ? $"NumberRange.Between({Words.Number(declared.Low.Value)}, {Words.Number(declared.High.Value)})"
            : declared.Low.IsPresent ? $"NumberRange.AtLeast({Words.Number(declared.Low.Value)})"
            : $"NumberRange.AtMost({Words.Number(declared.High.Value)})"
        : type is OptionalType { Element: NumberType { Declared.IsWhole: false } number } ? $"{Of(type)}.NoneOr({Whole(number)})"
        : Of(type) + (type is OptionsType or OptionalType ? ".Any" : ".Whole");

    public string Of(PolicyType type) => type switch
    {
        RecordType record => names.Of(record),
        ListType list => $"ListOf<{Of(list.Element)}>",
        OptionalType optional => $"Optional<{Of(optional.Element)}>",
        OptionsType options => $"Possible<{names.Of(options)}>",
        _ => type.Kind switch
        {
            TypeKind.YesNo => "bool?",
            TypeKind.Duration => "DurationRange",
            TypeKind.Date => "DateRange",
            TypeKind.Text or TypeKind.Code => "TextSet",
            _ => "NumberRange",
        },
    };
}
