/** A commander command that speaks French: its help, and errors thrown rather than printed. */
import { Command } from 'commander';

const headings: Readonly<Record<string, string>> = {
  'Usage:': 'Utilisation\u202f:',
  'Arguments:': 'Arguments\u202f:',
  'Options:': 'Options\u202f:',
  'Commands:': 'Commandes\u202f:',
};

export function frenchCommand(name: string): Command {
  return new Command(name)
    .helpOption('-h, --help', 'affiche cette aide')
    .configureHelp({
      styleTitle: (heading) => headings[heading] ?? heading,
      // Default values and choices are said in the descriptions themselves.
      optionDescription: (option) => option.description,
    })
    .configureOutput({ outputError: () => undefined })
    .showSuggestionAfterError(false)
    .exitOverride();
}
