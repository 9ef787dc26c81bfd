import type { CAC } from 'cac';
import { commandName, Failure } from '../bootstrap/failure.mjs';

/**
 * Runs the command that the arguments name. It returns the exit code; a Failure becomes one line and
 * exit code 1.
 */
export async function runCommands(cli: CAC): Promise<void> {
  const [, , command = ''] = process.argv;
  try {
    cli.help();
    cli.parse(process.argv, { run: false });
    if (cli.options.help) return;
    if (cli.matchedCommand === undefined) throw new Failure(`no command is called ${command}`);
    process.exitCode = await cli.runMatchedCommand();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (!(error instanceof Failure) && error.name !== 'CACError') throw error;
    const output = error instanceof Failure ? error.output.trimEnd() : '';
    if (output) console.error(`${output}\n`);
    console.error(`${commandName(command)}: ${error.message}`);
    process.exitCode = 1;
  }
}

/** The architectures that `--arch` names, once or several times; none for all. */
export function architectures(
  given: string | readonly string[] | undefined,
  known: readonly string[],
): readonly string[] {
  const names = given === undefined ? [] : [given].flat();
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return names;
  throw new Failure(`--arch is ${unknown} but must be one of ${known.join(', ')}`);
}
