using Policies.Cli;
using Policies.Cli.Commands;

return PoliciesCommand.Run(args, Terminal.OfThisProcess());
