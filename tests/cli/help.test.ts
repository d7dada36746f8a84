/** The help of every command, in French. */
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program.js';
import { rezone } from './support.js';

/** Words that commander would print by itself. */
const english = /usage:|commands:|display|default|choices|output|command\b|required/i;

describe('help', () => {
  it('is printed on demand, with exit code 0', async () => {
    const run = await rezone(['report', '--help']);
    expect(run.code).toBe(0);
    expect(run.stderr).toBe('');
    expect(run.stdout).toContain('--communes <codes...>');
  });

  it('is shown when no command is given, which is a wrong use', async () => {
    const run = await rezone([]);
    expect(run.code).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain('Utilisation');
  });

  const program = createProgram();
  it.each([program, ...program.commands].map((command) => [command.name(), command] as const))(
    '%s speaks French',
    (_name, command) => {
      const help = command.helpInformation();
      expect(help).toContain('Utilisation\u202f:');
      expect(help).toContain('affiche cette aide');
      expect(help).not.toMatch(english);
    },
  );

  it('knows the commands of this version', () => {
    expect(program.commands.map((command) => command.name())).toEqual([
      'start',
      'report',
      'letter',
      'publish',
      'data',
      'serve',
    ]);
  });
});
