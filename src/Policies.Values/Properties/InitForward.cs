#if NET
using System.Runtime.CompilerServices;

// Policies.Language is built against the netstandard2.0 edition of this assembly, whose init accessors name an IsExternalInit of its
// own; run beside the newer edition it must find that name here, or setting any init property is a MissingMethodException.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
#endif
